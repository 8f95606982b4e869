using System.CommandLine;
using SIJointSite.Data;
using SIJointSite.Features.Triage.Saved;

namespace SIJointSite.Hosting.Verbs;

/// <summary><c>SIJointSite purge</c>: deletes expired results now instead of at the site's next round.</summary>
internal static class PurgeVerb
{
    public static Command Create(string[] settings)
    {
        var verb = new Command("purge", "Delete saved results that are past their date, for good, and print how many.");
        verb.SetAction((_, cancellationToken) => VerbHost.RunAsync(settings, async services =>
        {
            var count = await services.GetRequiredService<SavedCheckStore>().PurgeAsync(cancellationToken);
            Console.WriteLine(count == 1 ? "1 expired result was deleted." : $"{count} expired results were deleted.");
            if (!services.GetRequiredService<SiteDatabase>().LogHoldsDeletedRows)
                return SiteVerbs.Done;
            await Console.Error.WriteLineAsync(
                "Another program reads the database, so its log still holds their sealed bytes. Run this again.");
            return SiteVerbs.CouldNot;
        }));
        return verb;
    }
}
