using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Outcome;

/// <summary>Puts a result into words.</summary>
public sealed class OutcomeViews(
    TriageDefinition definition, ResultTextSet results, SafetyNet safetyNet, TriageTexts texts, TimeProvider clock)
{
    /// <summary>The day where the reader is.</summary>
    public DateOnly TodayIn(Region region) => region.DayAt(clock.GetUtcNow().UtcDateTime);

    /// <summary>The level in words, such as "Urgent".</summary>
    public string LevelOf(Disposition disposition) => results.For(disposition).Level;

    public OutcomeView For(TriageOutcome outcome, Region region, Voice voice, QuestionnaireResponse response)
    {
        var text = results.For(outcome);
        var today = TodayIn(region);
        var lookAgain = ResultText.LookAgainOn(today, outcome);
        string Speak(string words) => AdviceWords.Speak(words, voice, region, texts, lookAgain).Trim().Capitalise();

        // Advice of a lesser sign could contradict the result ("talk to your midwife" beside "call the maternity unit now"), and
        // so could that of a sign which the person is not sure of ("lie still" beside "phone your GP today").
        TriageReason[] deciding = [.. outcome.Reasons
            .Where(reason => reason.Disposition == outcome.Disposition
                && (reason.IsCombination || reason.Disposition == FlagOf(reason.Id)!.Disposition))];
        // "Do not try to stand" belongs to "keep still", so the signs that say how come first.
        var advice = deciding.OrderBy(static reason => reason.Position is null)
            .Select(static reason => reason.Advice).OfType<string>().Distinct();
        // "Phone your own team first" comes first; in an emergency nothing comes before the call.
        IEnumerable<string> steps = outcome.Disposition is Disposition.Emergency
            ? [.. text.Steps, .. PositionOf(deciding), .. advice, .. results.BesideOthers(outcome)]
            : [.. advice, .. text.Steps, .. outcome.Notes.Select(static note => note.Text)];
        var isCrisis = outcome.Reasons.Any(reason => FlagOf(reason.Id)?.IsCrisis == true);
        var isAlone = outcome.Reasons.Any(reason => reason.Certainty is Certainty.Yes && texts.Alone.RedFlags.Contains(reason.Id));
        var (deskWords, deskMore) = DeskWordsOf(outcome, text, voice, response);
        var safetyAdvice = outcome.Disposition is Disposition.SelfCare or Disposition.NonUrgent ? safetyNet.Advice : [];
        return new OutcomeView
        {
            Disposition = outcome.Disposition,
            Level = text.Level,
            Heading = Speak(text.Heading),
            HowSoon = Speak(text.HowSoon),
            Steps = [.. steps.Select(Speak)],
            BeforeHeading = Speak(text.BeforeHeading ?? texts.Outcome.BeforeYouGo),
            BeforeYouGo = [.. text.BeforeYouGo.Select(Speak)],
            IfItGetsWorse = [.. text.IfItGetsWorse.Select(Speak)],
            GoodToKnow = [.. safetyAdvice.Select(Speak)],
            WhyNothing = outcome.Reasons.Count > 0 ? null : Speak(texts.Outcome.WhyNothing),
            Reasons = ReasonsOf(outcome, voice, response),
            Rules = RulesOf(outcome, voice),
            DeskWords = deskWords,
            DeskMore = deskMore,
            LookAgainOn = lookAgain,
            Date = today,
            AsksFirst = outcome.Reasons.Any(reason => FlagOf(reason.Id)?.AsksFirst == true),
            CrisisLine = isCrisis ? region.CrisisLine : null,
            NeedsToTalkAlone = isAlone,
            AbuseLine = isAlone ? region.AbuseLine : null,
            CrisisComesFirst = isCrisis && outcome.Reasons.Where(reason => reason.Disposition == outcome.Disposition)
                .All(reason => FlagOf(reason.Id)?.IsCrisis == true),
            CallWords = Speak(text.CallWords ?? texts.Shared.CallEmergency),
            LineIsFor = text.LineIsFor is { } lineIsFor ? Speak(lineIsFor) : null,
            Region = region,
            Voice = voice,
        };
    }

    /// <summary>How to keep still. Signs that differ cannot all be followed: then whoever answers the call says it.</summary>
    private string[] PositionOf(IEnumerable<TriageReason> deciding)
    {
        string[] positions = [.. deciding.Select(static reason => reason.Position).OfType<string>().Distinct()];
        return positions.Length > 1 ? [texts.Outcome.Positions] : positions;
    }

    /// <summary>What the person said, worst first. All that they were not sure of is one reason, in the place of the first.</summary>
    private OutcomeReason[] ReasonsOf(TriageOutcome outcome, Voice voice, QuestionnaireResponse response)
    {
        var each = EachReasonOf(outcome, voice, response);
        OutcomeReason[] notSure = [.. each.Where(static reason => reason.NotSureOf is not null)];
        if (notSure.Length < 2)
            return each;
        var all = new OutcomeReason(texts.Outcome.NotSureOfThese, notSure.Any(static reason => reason.SetTheLevel), null, null)
        {
            Parts = [.. notSure.Select(static reason => reason with { Text = reason.NotSureOf!.Capitalise() })],
        };
        return [.. each.Where(reason => reason.NotSureOf is null || ReferenceEquals(reason, notSure[0]))
            .Select(reason => reason.NotSureOf is null ? reason : all)];
    }

    /// <summary>"Not sure" of a checklist is one reason, not one for each of its lines.</summary>
    private OutcomeReason[] EachReasonOf(TriageOutcome outcome, Voice voice, QuestionnaireResponse response) =>
    [
        .. outcome.Reasons.GroupBy(reason =>
            reason.Certainty is Certainty.NotSure && !reason.IsCombination ? TopicOf(reason, response) ?? reason.Id : reason.Id)
            .Select(group => (Topic: group.First().Id == group.Key ? null : group.Key, Reason: group.First()))
            .Select(reason => new OutcomeReason(
                (reason.Reason.IsCombination || reason.Reason.Certainty is not Certainty.Yes ? null
                    : ClosestFactOf(FlagOf(reason.Reason.Id)!, voice, response)?.TrimEnd('.'))
                    ?? TextOf(reason.Topic, reason.Reason, voice).Capitalise(),
                reason.Reason.Disposition == outcome.Disposition,
                reason.Reason.IsCombination ? null : AddressOf(reason.Reason, response),
                reason.Reason.IsCombination || reason.Reason.Certainty is Certainty.NotSure ? null : FlagOf(reason.Reason.Id)?.IfOld)
            {
                NotSureOf = reason.Topic is null && reason.Reason.Certainty is Certainty.Yes
                    ? null : NotSureOf(reason.Topic, reason.Reason, voice),
            }),
    ];

    private static string NotSureOf(string? topic, TriageReason reason, Voice voice) =>
        topic is null ? AsPartOfASentence(voice.Speak(reason.Text)) : voice.Speak(topic);

    private string TextOf(string? topic, TriageReason reason, Voice voice) => (topic, reason.Certainty) switch
    {
        ({ }, _) => texts.Outcome.NotSureTopic.Fill(("topic", NotSureOf(topic, reason, voice))),
        (null, Certainty.NotSure) => texts.Outcome.NotSureReason.Fill(("sign", NotSureOf(null, reason, voice))),
        _ => voice.Speak(reason.Text),
    };

    private OutcomeRule[] RulesOf(TriageOutcome outcome, Voice voice) =>
    [
        .. outcome.Reasons.Select(reason => new OutcomeRule(
            reason.Id, LevelOf(reason.Disposition), reason.Disposition == outcome.Disposition,
            TextOf(null, reason, voice).Capitalise(), reason.Source)),
    ];

    /// <summary>Address of the group that asks what raised it; null when it is not asked.</summary>
    private string? AddressOf(TriageReason reason, QuestionnaireResponse response)
    {
        var asked = definition.Questionnaire.AskedScreens(response);
        for (var screen = 0; screen < asked.Count; screen++)
        {
            for (var group = 0; group < asked[screen].Groups.Count; group++)
            {
                if (asked[screen].Groups[group].Items.Any(item => item.LinkId == reason.LinkIds[0]))
                    return TriageAddresses.OfGroup(screen + 1, group + 1);
            }
        }

        return null;
    }

    /// <summary>
    /// Sentences to read out at the desk: what the check said, then what set its level, with the facts that a rule counted;
    /// apart from these, whatever else was raised. "Not sure" of a checklist names its topic once.
    /// </summary>
    private (string[] Words, string[] More) DeskWordsOf(TriageOutcome outcome, ResultText text, Voice voice, QuestionnaireResponse response)
    {
        var notSure = outcome.Reasons.Where(static reason => !reason.IsCombination && reason.Certainty is Certainty.NotSure).ToList();
        string[] deciding =
        [
            .. outcome.Reasons.Where(reason => reason.Disposition == outcome.Disposition)
                .SelectMany(static reason => reason.RedFlagIds).Distinct().Where(id => !notSure.Exists(open => open.Id == id)),
        ];
        string[] others =
        [
            .. outcome.Reasons.Where(static reason => !reason.IsCombination && reason.Certainty is Certainty.Yes)
                .Select(static reason => reason.Id).Except(deciding),
        ];
        // A rule may count what the person is not sure of; nobody else may hear it as a fact.
        IEnumerable<string> Say(IEnumerable<string> ids) => ids.Select(id => FlagOf(id)!).Select(flag => IsSure(flag, response)
            ? texts.Outcome.Sign.Fill(("sign", voice.Speak(flag.Say).Capitalise()))
            : texts.Outcome.NotSureSign.Fill(("sign", voice.Speak(flag.Say)))).Distinct();

        var open = notSure.FindAll(reason => reason.Disposition == outcome.Disposition);
        var facts = FactsFor(outcome, voice, response);
        // The answer itself is among the facts, and says it more closely.
        bool IsSaid(string id) => facts.Length > 0 && ClosestFactOf(FlagOf(id)!, voice, response) is not null;
        string[] counted = outcome.Disposition is Disposition.Emergency ? [] : [.. CountsOf(outcome, voice, response)];
        var isWhy = outcome.Disposition is Disposition.NonUrgent;
        return (
            [voice.Speak(text.DeskOpening), .. Say(deciding.Where(id => !IsSaid(id))), .. NotSureSentences(open, [], voice, response),
                .. facts, .. isWhy ? counted : []],
            [.. Say(others.Where(id => !IsSaid(id))), .. NotSureSentences(notSure, open, voice, response), .. isWhy ? [] : counted]);
    }

    /// <summary>What a guideline counts, with the signs that the person has, each guideline as one sentence after another.</summary>
    private IEnumerable<string> CountsOf(TriageOutcome outcome, Voice voice, QuestionnaireResponse response) =>
        SignCount.Of(outcome.Notes, definition.Triage.RedFlags, response.CodeOf).Select(count => string.Join(' ', count.Present
            .Select(flag => texts.Outcome.Sign.Fill(("sign", voice.Speak(flag.Say).Capitalise())))
            .Prepend(texts.Outcome.Counted.Fill(
                ("source", count.Source), ("count", count.Present.Count), ("total", count.Total), ("open", count.NotSure)))));

    /// <summary>
    /// The answer that a flag of several answers was raised by, as the facts say it: "over 6 weeks" beside "over 3 months" would be two
    /// answers to one question. Null for any other flag.
    /// </summary>
    private string? ClosestFactOf(RedFlag flag, Voice voice, QuestionnaireResponse response) =>
        flag.Conditions is [{ YesCodes.Count: > 1 } only] && response.CodeOf(only.LinkId) is { } code && only.YesCodes.Contains(code)
            && texts.Summary.HandOver.Line.ContainsKey(only.LinkId) ? FactOf(only.LinkId, voice, response) : null;

    /// <summary>
    /// Age, how long and which side, which every desk asks, as one sentence after another; in an emergency nothing delays the sign.
    /// </summary>
    private string[] FactsFor(TriageOutcome outcome, Voice voice, QuestionnaireResponse response) =>
        outcome.Disposition is Disposition.Emergency
            ? []
            : [string.Join(' ', texts.Summary.HandOver.Line.Keys.Select(linkId => FactOf(linkId, voice, response)).OfType<string>()
                .Append(texts.Outcome.Side))];

    /// <returns>A question by its short name with its answer; null when it is not answered.</returns>
    private string? FactOf(string linkId, Voice voice, QuestionnaireResponse response) =>
        definition.Questionnaire.FindItem(linkId)?.FindOption(response.CodeOf(linkId)) is { } option
            ? texts.Summary.LinePart.Fill(
                ("question", texts.Summary.HandOver.Line[linkId]), ("answer", voice.Speak(option.Text)))
            : null;

    /// <summary>All topics in one sentence, then each single choice, without those that were said already.</summary>
    private IEnumerable<string> NotSureSentences(
        List<TriageReason> notSure, List<TriageReason> said, Voice voice, QuestionnaireResponse response)
    {
        string[] topics = [.. TopicsOf(notSure).Except(TopicsOf(said))];
        return (topics.Length == 0 ? Array.Empty<string>() : [texts.Outcome.NotSure.Fill(("topic", string.Join("; ", topics)))])
            .Concat(SignsOf(notSure).Except(SignsOf(said)));

        IEnumerable<string> TopicsOf(List<TriageReason> reasons) =>
            reasons.Select(reason => TopicOf(reason, response)).OfType<string>().Select(voice.Speak).Distinct();

        IEnumerable<string> SignsOf(List<TriageReason> reasons) => reasons.Where(reason => TopicOf(reason, response) is null)
            .Select(reason => texts.Outcome.NotSureSign.Fill(("sign", voice.Speak(FlagOf(reason.Id)!.Say)))).Distinct();
    }

    /// <summary>
    /// What the checklist with the open answer is about, or the one with the line that was not sure; null for a single choice.
    /// </summary>
    private string? TopicOf(TriageReason reason, QuestionnaireResponse response) => reason.LinkIds
        .Where(linkId => response.CodeOf(linkId) == AnswerOption.NotSure)
        .Select(linkId => definition.Questionnaire.FindGroupOf(linkId)!)
        .Select(group => group.Line is { } line && response.CodeOf(line) is AnswerOption.NotSure
            ? definition.Questionnaire.FindGroupOf(line)! : group)
        .Where(static group => group.IsChecklist).Select(static group => group.Topic)
        .FirstOrDefault();

    private static bool IsSure(RedFlag flag, QuestionnaireResponse response) =>
        flag.Conditions.All(condition => response.CodeOf(condition.LinkId) is { } code && condition.YesCodes.Contains(code));

    private RedFlag? FlagOf(string id) => definition.Triage.RedFlags.FirstOrDefault(flag => flag.Id == id);

    private static string AsPartOfASentence(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
