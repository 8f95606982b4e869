namespace SIJointSite.Core.Triage.Form;

/// <summary>What a visitor chose on one screen, and what is wrong with it.</summary>
/// <param name="Answers">The answers of every group without a fault, one for each of its items.</param>
/// <param name="Faults">One for each group that cannot be read; empty when the screen is whole.</param>
/// <param name="Response">
/// All answers as they are now: those of other screens, and of this one what was read. A group that cannot be read keeps what it had;
/// one that is no longer asked keeps nothing, and one behind a line that is not sure is not sure.
/// </param>
/// <param name="Posted">
/// What was sent, also for questions that are not asked any more, and each sign that was ticked in a list that cannot be read as a
/// whole: an emergency in it must not be lost.
/// </param>
public sealed record ScreenReading(
    IReadOnlyList<KeyValuePair<string, string>> Answers,
    IReadOnlyList<ScreenReading.Fault> Faults,
    QuestionnaireResponse Response,
    IReadOnlyList<KeyValuePair<string, string>> Posted)
{
    /// <summary>Longest value that an answer can have; anything longer was not made by our form.</summary>
    private const int LongestValue = 64;

    /// <summary>A group that cannot be read.</summary>
    /// <param name="GroupId">The group.</param>
    /// <param name="Kind">What is wrong with it.</param>
    public sealed record Fault(string GroupId, FaultKind Kind);

    /// <summary>What can be wrong with the answer to a group.</summary>
    public enum FaultKind
    {
        /// <summary>Nothing was chosen.</summary>
        Missing,

        /// <summary>"None of these" together with something else.</summary>
        NoneWithOthers,

        /// <summary>A value that the group does not offer, a value twice, or two answers to a single choice.</summary>
        NotUnderstood,
    }

    /// <summary>
    /// Reads a screen as it was posted: one field a group, named by the group's id. A checklist posts the link ids that were
    /// ticked, and "none" or "not-sure"; a single choice posts one code. Groups and items that the answers before them do not ask
    /// are left out, whatever was posted for them.
    /// </summary>
    /// <param name="questionnaire">The questions.</param>
    /// <param name="screen">The screen that was shown, as it stands in the questionnaire.</param>
    /// <param name="before">The answers so far; what is posted takes the place of those of the same screen.</param>
    /// <param name="valuesOf">All values posted under a group's id, in any order; empty for none.</param>
    /// <remarks>
    /// A group with a fault gives no answers at all, so a half-read group never counts as "no". "Not sure" leaves every
    /// item that was not ticked open.
    /// </remarks>
    public static ScreenReading Of(
        Questionnaire questionnaire, Screen screen, QuestionnaireResponse before, Func<string, IReadOnlyList<string>> valuesOf)
    {
        List<KeyValuePair<string, string>> answers = [];
        List<Fault> faults = [];
        List<KeyValuePair<string, string>> all = [];
        var elsewhere = screen.Items.Aggregate(before, static (all, item) => all.Without(item.LinkId));
        foreach (var whole in screen.Groups)
        {
            var values = valuesOf(whole.Id);
            // What is posted for a group counts when it is asked whether it is asked: its own answer may keep it.
            KeyValuePair<string, string>[] posted = FaultOf(whole, values) is null ? [.. AnswersOf(whole, values)] : [];
            all.AddRange(posted.Length > 0 ? posted : TicksOf(whole, values));
            var asked = questionnaire.AskedScreens(elsewhere.With(answers).With(posted)).FirstOrDefault(shown => shown.Id == screen.Id);
            var group = asked?.Groups.FirstOrDefault(group => group.Id == whole.Id);
            if (group is null)
                continue;
            // A tick on what another tab has made a question that is not asked any more is left out, not refused.
            string[] shown = [.. values.Where(value => !IsOffered(whole, value) || IsOffered(group, value))];
            var fault = FaultOf(group, shown);
            if (fault is null)
                answers.AddRange(AnswersOf(group, shown));
            else
                faults.Add(new Fault(group.Id, fault.Value));
        }

        // A doubt that only its line had left does not stand for what could not be read: that is asked again.
        var kept = screen.Groups.Where(group => faults.Exists(fault => fault.GroupId == group.Id) && !group.IsDoubted(before))
            .SelectMany(static group => group.Items)
            .Where(item => before.CodeOf(item.LinkId) is not null)
            .Select(item => KeyValuePair.Create(item.LinkId, before.CodeOf(item.LinkId)!));
        var response = elsewhere.With(kept).With(answers);
        return new ScreenReading(answers, faults, Doubted(questionnaire, faults, Reopened(questionnaire, before, response)), all);
    }

    /// <summary>A line that was not sure and is ticked now asks what stands behind it: the doubt that it had left there is gone.</summary>
    private static QuestionnaireResponse Reopened(
        Questionnaire questionnaire, QuestionnaireResponse before, QuestionnaireResponse now)
    {
        foreach (var group in questionnaire.Screens.SelectMany(static screen => screen.Groups))
        {
            if (group.Line is not null && before.CodeOf(group.Line) is AnswerOption.NotSure
                && now.CodeOf(group.Line) is AnswerOption.Yes
                && group.Items.All(item => now.CodeOf(item.LinkId) is AnswerOption.NotSure or null))
                now = group.Items.Aggregate(now, static (all, item) => all.Without(item.LinkId));
        }

        return now;
    }

    /// <summary>
    /// A line that is not sure counts as not sure of each item behind it. So it is answered, and nobody has to open a page to say it again.
    /// </summary>
    private static QuestionnaireResponse Doubted(Questionnaire questionnaire, List<Fault> faults, QuestionnaireResponse now) => now.With(
        questionnaire.Screens.SelectMany(static screen => screen.Groups)
            .Where(group => group.IsDoubted(now) && group.Items.All(item => now.CodeOf(item.LinkId) is null)
                && !faults.Exists(fault => fault.GroupId == group.Id))
            .SelectMany(static group => group.Items, static (_, item) => KeyValuePair.Create(item.LinkId, AnswerOption.NotSure)));

    private static FaultKind? FaultOf(ItemGroup group, IReadOnlyList<string> values)
    {
        if (values.Count == 0 || values.All(string.IsNullOrEmpty))
            return FaultKind.Missing;
        if (values.Any(value => value.Length > LongestValue || !IsOffered(group, value)) || values.Distinct().Count() != values.Count)
            return FaultKind.NotUnderstood;
        if (!group.IsChecklist)
            return values.Count == 1 ? null : FaultKind.NotUnderstood;
        return values.Contains(ItemGroup.NoneOfThese) && values.Count > 1 ? FaultKind.NoneWithOthers : null;
    }

    private static bool IsOffered(ItemGroup group, string value) => group.IsChecklist
        ? value is ItemGroup.NoneOfThese or AnswerOption.NotSure || group.Items.Any(item => item.LinkId == value)
        : group.Items[0].Accepts(value);

    private static IEnumerable<KeyValuePair<string, string>> AnswersOf(ItemGroup group, IReadOnlyList<string> values)
    {
        if (!group.IsChecklist)
            return [KeyValuePair.Create(group.Items[0].LinkId, values[0])];
        var unticked = values.Contains(AnswerOption.NotSure) ? AnswerOption.NotSure : AnswerOption.No;
        return group.Items.Select(item => KeyValuePair.Create(item.LinkId, values.Contains(item.LinkId) ? AnswerOption.Yes : unticked));
    }

    /// <summary>The signs that were ticked, whatever else was sent with them, such as "none" or a sign of an older form.</summary>
    private static IEnumerable<KeyValuePair<string, string>> TicksOf(ItemGroup group, IReadOnlyList<string> values) => group.IsChecklist
        ? group.Items.Where(item => values.Contains(item.LinkId)).Select(static item => KeyValuePair.Create(item.LinkId, AnswerOption.Yes))
        : [];

    /// <summary>The values that a group would post for these answers, to fill the form in again. A group without answers whose line was
    /// not sure is shown as not sure.</summary>
    public static IReadOnlyList<string> ValuesFor(ItemGroup group, QuestionnaireResponse response)
    {
        if (group.IsDoubted(response) && group.Items.All(item => !item.Accepts(response.CodeOf(item.LinkId))))
            return [AnswerOption.NotSure];
        if (!group.IsChecklist)
            return response.CodeOf(group.Items[0].LinkId) is { } code ? [code] : [];
        List<string> values =
            [.. group.Items.Where(item => response.CodeOf(item.LinkId) == AnswerOption.Yes).Select(static item => item.LinkId)];
        if (group.Items.Any(item => response.CodeOf(item.LinkId) == AnswerOption.NotSure))
            values.Add(AnswerOption.NotSure);
        if (values.Count == 0 && group.Items.All(item => response.CodeOf(item.LinkId) == AnswerOption.No))
            values.Add(ItemGroup.NoneOfThese);
        return values;
    }
}
