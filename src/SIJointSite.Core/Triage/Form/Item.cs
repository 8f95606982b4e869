using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Form;

/// <summary>One question (FHIR: an item of type choice). Texts may hold the words of <see cref="Voice"/>.</summary>
public sealed record Item
{
    /// <summary>Kebab-case id, unique in the questionnaire, never reused or renamed.</summary>
    public required string LinkId { get; init; }

    /// <summary>The question or, in a checklist, the statement that can be ticked.</summary>
    public required string Text { get; init; }

    /// <summary>One line below it; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>Answer to "What does this mean?", with what does not count; null when the text needs no explaining.</summary>
    public string? Meaning { get; init; }

    /// <summary>One sentence on why it matters; null for a line that only opens others.</summary>
    public string? WhyWeAsk { get; init; }

    /// <summary>The answers, at least two; codes unique.</summary>
    public required IReadOnlyList<AnswerOption> AnswerOptions { get; init; }

    /// <summary>When it is asked; null: always, with its group.</summary>
    public EnableWhen? EnableWhen { get; init; }

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
