using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// A saved result as one clinician hands over to another: what and how long, the key signs with their "no", what changed, risks.
/// Which question stands where is in the content.
/// </summary>
public sealed record HandOver
{
    /// <summary>What, and the answers that make the first line.</summary>
    public required string Line { get; init; }

    /// <summary>The signs whose "no" counts as much as their "yes".</summary>
    public required IReadOnlyList<KeySign> KeySigns { get; init; }

    /// <summary>How it began, and what has changed.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>Whatever else the person has, or is not sure of.</summary>
    public required IReadOnlyList<string> Signs { get; init; }

    /// <summary>What makes the rest more serious.</summary>
    public required IReadOnlyList<string> Risks { get; init; }

    /// <summary>What a guideline counts: its name, how many there are, and which.</summary>
    public required IReadOnlyList<(string Heading, string Line)> Counts { get; init; }

    /// <summary>The lists of which nothing but "not sure" was said, by what they are about.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>The rules that fired, each as a sentence; those of a list that is not sure as one, without a source.</summary>
    public required IReadOnlyList<OutcomeRule> Rules { get; init; }

    /// <param name="saved">The result.</param>
    /// <param name="texts">The words, and which question stands where.</param>
    /// <param name="notSureTopic">A reason that is a whole list of doubts, with a place for its topic.</param>
    /// <param name="definition">The running definition, which knows what stands behind which line.</param>
    public static HandOver Of(SavedResult saved, SummaryTexts texts, string notSureTopic, TriageDefinition definition)
    {
        var answers = saved.Answers.GroupBy(static answer => answer.LinkId)
            .ToDictionary(static group => group.Key, static group => group.First());
        var ids = texts.HandOver;
        var doubts = new DoubtedLists(saved, definition);
        var counts = SignCount.Of(definition.Triage.Notes, definition.Triage.RedFlags, linkId => answers.GetValueOrDefault(linkId)?.Code);
        string[] placed = [.. ids.Line.Keys, .. ids.KeySigns.Keys, .. ids.Changes.Keys, .. ids.Risks.Keys,
            .. counts.SelectMany(static count => count.Present).Select(static flag => flag.Conditions[0].LinkId)];
        return new HandOver
        {
            Line = string.Join(' ', [
                texts.What,
                .. ids.Line.Where(pair => answers.ContainsKey(pair.Key))
                    .Select(pair => texts.LinePart.Fill(("question", pair.Value), ("answer", answers[pair.Key].Answer))),
            ]),
            KeySigns =
            [
                // Questions of one name are one sign: it is raised when any of them is.
                .. ids.KeySigns.GroupBy(static pair => pair.Value).Select(sign =>
                    sign.Select(pair => KeySignOf(pair.Key, pair.Value)).OrderByDescending(static found => found.IsRaised).First()),
            ],
            Changes = Named(ids.Changes),
            Signs =
            [
                .. saved.Answers.Where(answer => IsRaised(answer) && !placed.Contains(answer.LinkId) && !IsLine(answer.LinkId)
                        && doubts.TopicOf(answer.LinkId) is null)
                    .Select(answer => Say(answer, answer.Question)),
            ],
            Risks = Named(ids.Risks),
            Counts =
            [
                .. counts.Select(count => (
                    texts.CountedHeading.Fill(("source", count.Source)),
                    string.Join("; ", count.Present.Select(flag => answers[flag.Conditions[0].LinkId].Question).Prepend(texts.Counted.Fill(
                        ("count", count.Present.Count), ("total", count.Total), ("open", count.NotSure)))))),
            ],
            Doubts = doubts.Topics,
            Rules =
            [
                .. saved.Rules.GroupBy(rule => (Topic: doubts.TopicOfRule(rule.Id) ?? rule.Id, rule.Level))
                    .Select(rules => rules.Count() == 1
                        ? rules.First() with { Text = rules.First().Text.TrimEnd('.') + "." }
                        : rules.First() with
                        {
                            Id = string.Join(", ", rules.Select(static rule => rule.Id)),
                            Text = notSureTopic.Fill(("topic", rules.Key.Topic)),
                            SetTheLevel = rules.Any(static rule => rule.SetTheLevel),
                            Source = "",
                        }),
            ],
        };

        KeySign KeySignOf(string linkId, string name) => answers.TryGetValue(linkId, out var answer)
            ? new KeySign(name, answer.Answer, answer.Code != AnswerOption.No)
            : LineAnswer(linkId) is { } line
            ? new KeySign(name, line.Code == AnswerOption.No ? line.Answer : texts.KeyNotAsked, line.Code != AnswerOption.No)
            : new KeySign(name, texts.KeyNotAsked, IsRaised: false);

        // Where a line names the sign and was answered no, so is the sign; ticked, the sign is raised though nobody asked it itself.
        SavedAnswer? LineAnswer(string linkId) => definition.Questionnaire.FindGroupOf(linkId)?.Line is { } line
            ? answers.GetValueOrDefault(line) : null;

        // A line is told by what stands behind it; while nothing there is answered, it is told itself.
        bool IsLine(string linkId) => definition.Questionnaire.FindItem(linkId) is { } item && definition.IsLineOnly(item)
            && definition.Questionnaire.Screens.SelectMany(static screen => screen.Groups).Where(group => group.Line == linkId)
                .SelectMany(static group => group.Items).Any(behind => answers.ContainsKey(behind.LinkId));

        string[] Named(IReadOnlyDictionary<string, string> names) =>
        [
            .. from pair in names
               where answers.ContainsKey(pair.Key) && IsRaised(answers[pair.Key]) && doubts.TopicOf(pair.Key) is null
               select Say(answers[pair.Key], pair.Value),
        ];

        string Say(SavedAnswer answer, string name) => answer.Code == AnswerOption.Yes
            ? name : texts.SignWithAnswer.Fill(("sign", name), ("answer", answer.Answer));
    }

    private static bool IsRaised(SavedAnswer answer) => answer.Code != AnswerOption.No;
}

/// <summary>One sign that is stated whatever the answer.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Answer">The answer in words, or that it was not asked.</param>
/// <param name="IsRaised">Whether the answer is anything but a plain "no".</param>
public sealed record KeySign(string Name, string Answer, bool IsRaised);
