using System.CommandLine;
using SIJointSite.Content;
using SIJointSite.Content.Files;

namespace SIJointSite.Hosting.Verbs;

/// <summary>
/// <c>SIJointSite check</c>: reads all content as the start does, holds it against the editorial rules, and lists everything that
/// is wrong at once.
/// </summary>
internal static class CheckVerb
{
    private const string About =
        """
        Check everything in the content folder and list all that is wrong, a line each: file, line, reason.

        It needs no database and no running site. Exit code 0: all is well, 1: something is wrong.
        """;

    public static Command Create(string[] settings)
    {
        var verb = new Command("check", About);
        verb.SetAction(async (_, _) =>
        {
            await using var app = VerbHost.Build(settings);
            try
            {
                var content = app.Services.GetRequiredService<SiteContentReader>().Check();
                Console.WriteLine($"{content.Files.Count} files of content were checked. All is well.");
                return SiteVerbs.Done;
            }
            catch (ContentException exception)
            {
                foreach (var problem in exception.Problems)
                    await Console.Error.WriteLineAsync(problem.ToString());
                await Console.Error.WriteLineAsync(exception.Problems.Count == 1 ? "1 problem." : $"{exception.Problems.Count} problems.");
                return SiteVerbs.CouldNot;
            }
        });
        return verb;
    }
}
