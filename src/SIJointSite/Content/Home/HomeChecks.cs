using SIJointSite.Content.Drawings;
using SIJointSite.Content.Files;

namespace SIJointSite.Content.Home;

/// <summary>Whether what the first page points at is there.</summary>
internal static class HomeChecks
{
    /// <summary>Name of the file of its words, below the language folder.</summary>
    public const string Path = "home.yaml";

    /// <summary>What the page points at that is not there.</summary>
    /// <param name="files">Where the file lies, for the lines.</param>
    /// <param name="texts">The words of the page.</param>
    /// <param name="faultOf">The end of a sentence on what is wrong with an address; null when it leads somewhere.</param>
    /// <param name="drawings">The drawings of the body; null when they cannot be read, which is named already.</param>
    public static IEnumerable<ContentProblem> Problems(
        ContentFiles files, HomeTexts texts, Func<string, string?> faultOf, DrawingSet? drawings)
    {
        var file = files.ReadYaml(files.InLanguage(Path));
        (string Address, object[] Path)[] links =
        [
            (texts.Me.To, ["me", "to"]),
            .. texts.Questions.Select(static (question, place) => (question.To, (object[])["questions", place, "to"])),
            .. texts.Doors.Select(static (door, place) => (door.To, (object[])["doors", place, "to"])),
        ];
        foreach (var (address, path) in links)
        {
            if (faultOf(address) is { } fault)
                yield return file.Problem($"the link {address} leads to {fault}", path);
        }

        if (drawings is not null && drawings.Find(texts.Me.Drawing) is null)
            yield return file.Problem($"\"{texts.Me.Drawing}\" is no drawing of drawings.yaml.", "me", "drawing");
    }
}
