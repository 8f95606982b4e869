using System.CommandLine;
using SIJointSite.Data;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Verbs;

/// <summary><c>SIJointSite restore</c>: puts a backup in the place of the database.</summary>
internal static class RestoreVerb
{
    private const string About =
        """
        Put a backup in the place of the database. Stop the site first, and run this as the user that the site runs as.

        A file that is damaged, that is no database of this site, or that a newer version made is refused. The present database
        is never deleted: it is set aside with the date in its name. Results that have expired since the backup are deleted when
        the site starts. The keys in the folder "keys" are left as they are.
        """;

    public static Command Create(string[] settings)
    {
        var from = new Option<FileInfo>("--from") { Description = "The backup.", Required = true };
        var verb = new Command("restore", About) { from };
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            await using var app = VerbHost.Build(settings);
            await using var scope = app.Services.CreateAsyncScope();
            var file = arguments.GetRequiredValue(from);
            if (!file.Exists)
                throw new SiteStartException($"There is no file {file.FullName}.");
            // Here the folder may be new: the disk of the old one may be what was lost.
            app.Services.GetRequiredService<DataFolder>().EnsureWritable();
            var engine = app.Services.GetRequiredService<IDatabaseEngine>();
            try
            {
                var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
                var aside = await engine.RestoreAsync(database, file.FullName, cancellationToken);
                Console.WriteLine($"{file.FullName} is now the {engine.Name}. You can start the site."
                    + (aside is null ? "" : $" The database that was there is kept beside it as {aside}."));
                return SiteVerbs.Done;
            }
            catch (Exception exception) when (DatabaseFaults.Includes(exception))
            {
                throw new SiteStartException(
                    $"{file.FullName} could not be put in the place of the {engine.Name}: {exception.GetBaseException().Message}",
                    exception);
            }
        });
        return verb;
    }
}
