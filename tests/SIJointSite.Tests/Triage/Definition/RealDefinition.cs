using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>The definition that the site runs, and answer sets built from the ids of the evidence.</summary>
internal static class RealDefinition
{
    public static RedFlagTriage Triage => RealContent.Current.Triage.Triage;

    public static Questionnaire Questionnaire => Triage.Questionnaire;

    /// <summary>Every item at its most reassuring answer; items of hidden screens too, so that nothing is open when they show.</summary>
    public static QuestionnaireResponse AllClear { get; } = new(
        Questionnaire.Items.Select(item => KeyValuePair.Create(item.LinkId, MostReassuring(item))));

    /// <summary>Not sure, wherever that can be said.</summary>
    public static QuestionnaireResponse NotSureOfAnything { get; } = AllClear.With(
        Questionnaire.Items.Where(static item => item.Accepts(AnswerOption.NotSure))
            .Select(static item => KeyValuePair.Create(item.LinkId, AnswerOption.NotSure)));

    /// <summary>Answers that raise these red flags and no others: "E01", or "E01?" for not sure, or "E01-" for no answer.</summary>
    public static QuestionnaireResponse Raising(string ids)
    {
        var response = AllClear;
        foreach (var id in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var flag = Triage.RedFlags.Single(flag => flag.Id == id.TrimEnd('?', '-'));
            foreach (var condition in flag.Conditions)
            {
                response = Asking(condition.LinkId, response);
                if (id.EndsWith('-'))
                    response = response.Without(condition.LinkId);
                else
                    response = response.With(
                        condition.LinkId, id.EndsWith('?') && condition.NotSureCodes.Count > 0 ? condition.NotSureCodes[0]
                        : condition.YesCodes[^1]);
            }
        }

        return response;
    }

    /// <summary>
    /// The answers with those that ask this item: lines ticked, and conditions with one answer given. What is asked only with a risk
    /// of many (how the pain began) stays hidden until a risk is raised too, as for the person who fills the form in.
    /// </summary>
    private static QuestionnaireResponse Asking(string linkId, QuestionnaireResponse response)
    {
        var screen = Questionnaire.ScreenOf(linkId);
        var group = Questionnaire.FindGroupOf(linkId)!;
        if (group.Line is { } line)
            response = Asking(line, response).With(line, AnswerOption.Yes);
        foreach (var asked in new[] { screen.EnableWhen, group.EnableWhen,
            Questionnaire.FindItem(linkId)!.EnableWhen }.OfType<EnableWhen>())
        {
            if (asked.AnyOf is [var only] && !only.Codes.Contains(response.CodeOf(only.LinkId)!))
                response = Asking(only.LinkId, response).With(only.LinkId, only.Codes[0]);
        }

        return response;
    }

    /// <summary>Place of an answer among those that its item offers.</summary>
    public static int OptionOf(string linkId, string code) =>
        Questionnaire.FindItem(linkId)!.AnswerOptions.Select(static option => option.Code).ToList().IndexOf(code);

    /// <summary>How worrying an answer is by its wording alone: 0 reassuring, 1 not sure, 2 or more concerning. Null: a fact about the
    /// person, on no scale.</summary>
    public static int? RankOf(string linkId, string code) => (linkId, code) switch
    {
        ("age-band", "18-to-49") => 0,
        ("age-band", _) => null,
        ("pregnancy", "no") => 0,
        ("pregnancy", "could-be" or "not-sure") => 1,
        ("pregnancy", "pregnant") => 2,
        ("pregnancy", _) => null,
        ("recent-operation", "yes-not-worse") => 0,
        ("recent-operation", "yes-worse") => 2,
        ("recent-operation", _) => 1,
        ("both-legs-like", "exercise") => 0,
        ("both-legs-like", "walking") => 1,
        ("both-legs-like", "nerve") => 3,
        ("both-legs-like", _) => 2,
        ("old-change-kind", "everyday") => 0,
        ("old-change-kind", "checked") => 1,
        ("old-change-kind", "changed") => 3,
        ("old-change-kind", _) => 2,
        ("duration", "under-2-weeks" or "2-to-6-weeks") => 0,
        ("duration", "over-3-months") => 2,
        ("duration", _) => 1,
        ("had-before", "same") => 0,
        ("had-before", "not-sure") => 1,
        ("had-before", _) => 2,
        (_, AnswerOption.No) => 0,
        (_, AnswerOption.NotSure) => 1,
        (_, AnswerOption.Yes) => 2,
        _ => throw new ArgumentException($"{linkId} {code} has no rank: give it one.", nameof(code)),
    };

    private static string MostReassuring(Item item) => item.AnswerOptions.First(option => RankOf(item.LinkId, option.Code) == 0).Code;
}
