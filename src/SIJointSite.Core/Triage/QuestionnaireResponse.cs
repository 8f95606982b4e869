using System.Collections.Immutable;

namespace SIJointSite.Core.Triage;

/// <summary>The answers given so far. Order does not matter: only what each item's answer is now.</summary>
public sealed class QuestionnaireResponse
{
    /// <summary>Nothing answered.</summary>
    public static readonly QuestionnaireResponse Empty = new([]);

    /// <summary>Takes over answers.</summary>
    /// <param name="answers">Link id and answer code. The last of a repeated link id counts.</param>
    public QuestionnaireResponse(IEnumerable<KeyValuePair<string, string>> answers)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (linkId, code) in answers)
            builder[linkId] = code;
        Answers = builder.ToImmutable();
    }

    private QuestionnaireResponse(ImmutableDictionary<string, string> answers) => Answers = answers;

    /// <summary>Answer code by link id.</summary>
    public ImmutableDictionary<string, string> Answers { get; }

    /// <returns>The answer's code; null when the item has no answer.</returns>
    public string? CodeOf(string linkId) => Answers.GetValueOrDefault(linkId);

    /// <returns>The same answers with this one set or replaced.</returns>
    public QuestionnaireResponse With(string linkId, string code) => new(Answers.SetItem(linkId, code));

    /// <returns>The same answers with these set or replaced.</returns>
    public QuestionnaireResponse With(IEnumerable<KeyValuePair<string, string>> answers) => new(Answers.SetItems(answers));
}
