using System.CommandLine;
using SIJointSite.Data;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Verbs;

/// <summary><c>SIJointSite backup</c>: copies the database beside the running site.</summary>
internal static class BackupVerb
{
    private const string About =
        """
        Copy the database to one file while the site runs, and prove that the copy is whole. "restore" brings it back.

        The keys in the folder "keys" are not in it. Without them only the checks that visitors have open just then are lost;
        copy the folder too if those matter. A backup keeps saved results beyond their days, so delete old backups.
        """;

    public static Command Create(string[] settings)
    {
        var to = new Option<FileInfo>("--to") { Description = "The file to make.", Required = true };
        var force = new Option<bool>("--force") { Description = "Replace the file when it is there already." };
        var verb = new Command("backup", About) { to, force };
        verb.SetAction((arguments, cancellationToken) => VerbHost.RunAsync(settings, async services =>
        {
            var file = arguments.GetRequiredValue(to);
            if (file.Exists && !arguments.GetValue(force))
                throw new SiteStartException($"{file.FullName} is there already. Choose another name, or add --force to replace it.");
            await using var scope = services.CreateAsyncScope();
            var engine = scope.ServiceProvider.GetRequiredService<IDatabaseEngine>();
            await engine.BackUpAsync(scope.ServiceProvider.GetRequiredService<SiteDbContext>(), file.FullName, cancellationToken);
            Console.WriteLine($"The {engine.Name} was copied to {file.FullName} and checked.");
            return SiteVerbs.Done;
        }));
        return verb;
    }
}
