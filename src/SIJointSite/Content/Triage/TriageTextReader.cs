using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>Reads the labels and sentences of the symptom check's pages, from <c>triage/texts.yaml</c>.</summary>
internal static class TriageTextReader
{
    private const string Path = "triage/texts.yaml";
    private const int MonthsInAYear = 12;

    /// <exception cref="ContentException">A text does not hold what its page fills in.</exception>
    public static TriageTexts Read(ContentFiles files)
    {
        var texts = FeatureTexts.Read<TriageTexts>(files, Path);
        return texts.Dates.Months is { Count: not MonthsInAYear and var count }
            ? throw new ContentException([FileOf(files).Problem($"months holds {count} names, not {MonthsInAYear}.", "dates", "months")])
            : texts;
    }

    /// <summary>What the texts name among the questions and red flags: to a clinician a mistyped name would read "Not asked".</summary>
    public static IEnumerable<ContentProblem> Problems(ContentFiles files, TriageTexts texts, RedFlagTriage triage)
    {
        var file = FileOf(files);
        var handOver = texts.Summary.HandOver;
        (string List, IEnumerable<string> LinkIds)[] named =
        [
            ("line", handOver.Line.Keys), ("keySigns", handOver.KeySigns.Keys),
            ("changes", handOver.Changes.Keys), ("risks", handOver.Risks.Keys),
        ];
        var flags = triage.RedFlags.Select(static flag => flag.Id).ToHashSet();
        return
        [
            .. from list in named
               from linkId in list.LinkIds
               where triage.Questionnaire.FindItem(linkId) is null
               select file.Problem($"{linkId} is no question of questionnaire.yaml.", "summary", "handOver", list.List, linkId),
            .. texts.Alone.RedFlags.Index().Where(flag => !flags.Contains(flag.Item))
                .Select(flag => file.Problem($"{flag.Item} is no red flag of questionnaire.yaml.", "alone", "redFlags", flag.Index)),
        ];
    }

    private static YamlFile FileOf(ContentFiles files) => files.ReadYaml(files.InLanguage(Path));
}
