using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage;

/// <summary>Puts a result into words.</summary>
public sealed class OutcomeViews(
    TriageLibrary library, ResultTextLibrary results, SafetyNetLibrary safetyNet, TriageTexts texts, TimeProvider clock)
{
    /// <summary>The day by the clock of this server, UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The level in words, such as "Urgent".</summary>
    public string LevelOf(Disposition disposition) => results.For(disposition).Level;

    public OutcomeView For(TriageOutcome outcome, Region region, Voice voice, QuestionnaireResponse response)
    {
        var text = results.For(outcome.Disposition);
        var lookAgain = ResultText.LookAgainOn(Today, outcome);
        string Speak(string words) => Capitalise(AdviceWords.Speak(words, voice, region, texts, lookAgain).Trim());

        IEnumerable<string> advice =
        [
            .. outcome.Reasons.Select(static reason => reason.Advice).OfType<string>().Distinct(),
            .. outcome.Notes.Select(static note => note.Text),
        ];
        var safetyAdvice = outcome.Disposition is Disposition.SelfCare or Disposition.NonUrgent ? safetyNet.SafetyNet.Advice : [];
        return new OutcomeView(
            outcome.Disposition,
            text.Level,
            Speak(text.Heading),
            Speak(text.HowSoon),
            [.. text.Steps.Concat(advice).Select(Speak)],
            [.. text.BeforeYouGo.Select(Speak)],
            [.. text.IfItGetsWorse.Concat(safetyAdvice).Select(Speak)],
            ReasonsOf(outcome, voice, response),
            DeskWordsOf(outcome, text, voice, response),
            lookAgain,
            Today,
            region,
            voice);
    }

    private OutcomeReason[] ReasonsOf(TriageOutcome outcome, Voice voice, QuestionnaireResponse response) =>
    [
        .. outcome.Reasons.Select(reason => new OutcomeReason(
            reason.Id,
            LevelOf(reason.Disposition),
            reason.Disposition == outcome.Disposition,
            Capitalise(reason.Certainty is Certainty.NotSure
                ? texts.Outcome.NotSureReason.With(("sign", AsPartOfASentence(voice.Speak(reason.Text))))
                : voice.Speak(reason.Text)),
            reason.Source,
            reason.IsCombination ? null : ScreenOf(reason, response))),
    ];

    private string? ScreenOf(TriageReason reason, QuestionnaireResponse response)
    {
        var screen = library.Questionnaire.ScreenOf(reason.LinkIds[0]);
        return library.Questionnaire.IsAsked(screen, response) ? screen.Id : null;
    }

    /// <summary>
    /// Sentences to read out at the desk: what the check said, then each answer that counts, worst first. "Not sure" of a
    /// checklist covers all that was left open there, so its topic is named once.
    /// </summary>
    private string[] DeskWordsOf(TriageOutcome outcome, ResultText text, Voice voice, QuestionnaireResponse response)
    {
        var flags = library.Triage.RedFlags.ToDictionary(static flag => flag.Id);
        var notSure = outcome.Reasons.Where(static reason => !reason.IsCombination && reason.Certainty is Certainty.NotSure)
            .Select(reason => (reason.Id, Topic: TopicOf(reason, response))).ToList();
        string Say(string id) => Capitalise(voice.Speak(flags[id].Say));

        List<string> sentences =
        [
            voice.Speak(text.DeskOpening),
            .. outcome.Reasons.Where(static reason => !reason.IsCombination && reason.Certainty is Certainty.Yes).Select(reason => texts.Outcome.Sign.With(("sign", Say(reason.Id)))),
            .. notSure.Where(static open => open.Topic is null).Select(open => texts.Outcome.NotSureSign.With(("sign", voice.Speak(flags[open.Id].Say)))),
        ];
        string[] topics = [.. notSure.Select(static open => open.Topic).OfType<string>().Distinct().Select(voice.Speak)];
        if (topics.Length > 0)
            sentences.Add(texts.Outcome.NotSure.With(("topics", string.Join(texts.Outcome.TopicSeparator, topics))));
        return [.. sentences.Distinct()];
    }

    /// <summary>What the checklist with the open answer is about; null for a single choice.</summary>
    private string? TopicOf(TriageReason reason, QuestionnaireResponse response) => reason.LinkIds
        .Where(linkId => response.CodeOf(linkId) == AnswerOption.NotSure)
        .Select(linkId => library.Questionnaire.ScreenOf(linkId).Groups.First(group => group.Items.Any(item => item.LinkId == linkId)).Topic)
        .FirstOrDefault();

    private static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string AsPartOfASentence(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
