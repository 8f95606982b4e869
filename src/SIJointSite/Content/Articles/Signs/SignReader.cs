using SIJointSite.Content.Files;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Articles.Signs;

/// <summary>Reads the signs that articles name, from <c>signs.yaml</c>, and holds them against the symptom check.</summary>
internal static class SignReader
{
    /// <summary>Name of the file below the language folder.</summary>
    public const string Path = "signs.yaml";

    /// <param name="files">The content.</param>
    /// <param name="triage">The symptom check, which knows how soon each red flag must be looked at; null when it is broken itself, and
    /// the flags cannot be checked.</param>
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static SignSet Read(ContentFiles files, RedFlagTriage? triage)
    {
        var yaml = files.ReadYaml(files.InLanguage(Path));
        var file = yaml.To<SignFile>();
        var flags = (triage?.RedFlags ?? []).ToDictionary(static flag => flag.Id);
        var rules = (triage?.Rules ?? []).ToDictionary(static rule => rule.Id);
        List<ContentProblem> problems = [];
        List<Sign> signs = [];
        foreach (var (key, level, entries) in new[]
        {
            ("emergency", Disposition.Emergency, file.Emergency), ("urgent", Disposition.Urgent, file.Urgent),
            ("seeClinician", Disposition.NonUrgent, file.SeeClinician),
        })
        {
            foreach (var (place, entry) in entries.Index())
            {
                if (entry.Flags.Count == 0)
                    problems.Add(yaml.Problem($"{entry.Name} needs the flags that it names.", key, place));
                if (signs.Exists(sign => sign.Name == entry.Name))
                    problems.Add(yaml.Problem($"{entry.Name} comes twice.", key, place));
                foreach (var id in triage is null ? [] : entry.Flags)
                {
                    if (LevelOf(id) is not { } least)
                        problems.Add(yaml.Problem($"{id} is no red flag and no rule of the symptom check.", key, place, "flags"));
                    else if (least > level)
                        problems.Add(yaml.Problem($"{id} must be looked at sooner than this list says.", key, place, "flags"));
                }

                var days = level is Disposition.NonUrgent
                    ? entry.Flags.Select(id => flags.GetValueOrDefault(id)?.SeenWithinDays).Min() : null;
                signs.Add(new Sign(entry.Name, entry.Words, level, days));
            }
        }

        return problems.Count == 0 ? new SignSet(signs) : throw new ContentException(problems);

        Disposition? LevelOf(string id) => flags.GetValueOrDefault(id)?.Disposition ?? rules.GetValueOrDefault(id)?.Disposition;
    }

    /// <summary>The file as it is written.</summary>
    private sealed record SignFile
    {
        public required IReadOnlyList<SignEntry> Emergency { get; init; }
        public required IReadOnlyList<SignEntry> Urgent { get; init; }
        public required IReadOnlyList<SignEntry> SeeClinician { get; init; }
    }

    private sealed record SignEntry
    {
        public required string Name { get; init; }
        public required IReadOnlyList<string> Flags { get; init; }
        public required string Words { get; init; }
    }
}
