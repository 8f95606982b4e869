using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Form;

/// <summary>One question (FHIR: an item of type choice). Texts may hold the words of <see cref="Voice"/>.</summary>
/// <param name="LinkId">Kebab-case id, unique in the questionnaire, never reused or renamed.</param>
/// <param name="Text">The question or, in a checklist, the statement that can be ticked.</param>
/// <param name="Hint">One line below it; null for none.</param>
/// <param name="Meaning">Answer to "What does this mean?"; null when the text needs no explaining.</param>
/// <param name="WhyWeAsk">One sentence on why it matters.</param>
/// <param name="AnswerOptions">The answers, at least two; codes unique.</param>
public sealed record Item(
    string LinkId,
    string Text,
    string? Hint,
    string? Meaning,
    string WhyWeAsk,
    IReadOnlyList<AnswerOption> AnswerOptions)
{
    /// <returns>Whether <paramref name="code"/> is one of the answers; null and unknown codes are not.</returns>
    public bool Accepts(string? code) => FindOption(code) is not null;

    /// <returns>The answer with this code; null for an unknown code or null.</returns>
    public AnswerOption? FindOption(string? code)
    {
        foreach (var option in AnswerOptions)
        {
            if (option.Code == code)
                return option;
        }

        return null;
    }
}
