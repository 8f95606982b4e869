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
            DeskWordsOf(outcome, text, voice),
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

    /// <summary>Sentences to read out at the desk: what the check said, then each answer that counts, worst first.</summary>
    private string[] DeskWordsOf(TriageOutcome outcome, ResultText text, Voice voice)
    {
        var flags = library.Triage.RedFlags.ToDictionary(static flag => flag.Id);
        var single = outcome.Reasons.Where(static reason => !reason.IsCombination).ToList();
        var sure = single.Where(static reason => reason.Certainty is Certainty.Yes).Select(reason => voice.Speak(flags[reason.Id].Say)).Distinct().ToList();
        var notSure = single.Where(static reason => reason.Certainty is Certainty.NotSure).Select(reason => voice.Speak(flags[reason.Id].Say)).Distinct().ToList();
        List<string> sentences = [voice.Speak(text.DeskOpening)];
        if (sure.Count > 0)
            sentences.Add(Capitalise(voice.Speak(texts.Outcome.Have).With(("signs", string.Join(texts.Outcome.SignSeparator, sure)))));
        if (notSure.Count > 0)
            sentences.Add(texts.Outcome.NotSure.With(("signs", string.Join(texts.Outcome.SignSeparator, notSure))));
        return [.. sentences];
    }

    private static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string AsPartOfASentence(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
