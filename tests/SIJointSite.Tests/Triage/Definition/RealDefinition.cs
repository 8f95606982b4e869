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

    /// <summary>Answers that raise these red flags and no others: "E01", or "E01?" for not sure, or "E01-" for no answer.</summary>
    public static QuestionnaireResponse Raising(string ids)
    {
        var response = AllClear;
        foreach (var id in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var flag = Triage.RedFlags.Single(flag => flag.Id == id.TrimEnd('?', '-'));
            foreach (var condition in flag.Conditions)
            {
                // A question of a screen that is not always asked is only answered by those who are asked it.
                if (Questionnaire.ScreenOf(condition.LinkId).EnableWhen is { } asked
                    && !asked.AnswerCodes.Contains(response.CodeOf(asked.LinkId)!))
                    response = response.With(asked.LinkId, asked.AnswerCodes[0]);
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
        ("pregnancy", _) => 2,
        ("recent-operation", "no") => 0,
        ("recent-operation", "yes-worse") => 2,
        ("recent-operation", _) => 1,
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
