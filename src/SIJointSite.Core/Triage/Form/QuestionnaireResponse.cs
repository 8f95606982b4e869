namespace SIJointSite.Core.Triage.Form;

/// <summary>The answers given so far. Order does not matter: only what each item's answer is now. Never changes.</summary>
public sealed class QuestionnaireResponse
{
    /// <summary>Nothing answered.</summary>
    public static readonly QuestionnaireResponse Empty = new([]);

    private readonly Dictionary<string, string> answers;

    /// <summary>Takes over answers.</summary>
    /// <param name="answers">Link id and answer code. The last of a repeated link id counts.</param>
    public QuestionnaireResponse(IEnumerable<KeyValuePair<string, string>> answers)
    {
        this.answers = [];
        foreach (var (linkId, code) in answers)
            this.answers[linkId] = code;
    }

    /// <summary>Answer code by link id.</summary>
    public IReadOnlyDictionary<string, string> Answers => answers;

    /// <returns>The answer's code; null when the item has no answer.</returns>
    public string? CodeOf(string linkId) => answers.GetValueOrDefault(linkId);

    /// <returns>The same answers with this one set or replaced.</returns>
    public QuestionnaireResponse With(string linkId, string code) => With([KeyValuePair.Create(linkId, code)]);

    /// <returns>The same answers with these set or replaced.</returns>
    public QuestionnaireResponse With(IEnumerable<KeyValuePair<string, string>> others) => new(answers.Concat(others));

    /// <returns>The same answers without this one.</returns>
    public QuestionnaireResponse Without(string linkId) => new(answers.Where(answer => answer.Key != linkId));
}
