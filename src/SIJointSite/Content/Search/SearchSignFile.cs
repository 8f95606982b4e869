namespace SIJointSite.Content.Search;

/// <summary>The shape of <c>content/en/search-signs.yaml</c>.</summary>
public sealed class SearchSignFile
{
    /// <summary>Alternatives under a name, for the parts of signs.</summary>
    public required Dictionary<string, string> Words { get; init; }

    /// <summary>Ways to name a sign that needs help now.</summary>
    public required SignListFile Emergency { get; init; }

    /// <summary>Ways to name thoughts of death or harm, which are emergencies too.</summary>
    public required List<List<string>> Crisis { get; init; }

    /// <summary>Ways to name a sign that needs help today.</summary>
    public required SignListFile Urgent { get; init; }

    /// <summary>The parts of a sign with the named words put in.</summary>
    /// <exception cref="KeyNotFoundException">There are no words of such a name.</exception>
    public IEnumerable<string> PartsOf(IEnumerable<string> sign) => sign.Select(part => NamedWords.In(part, Words));
}

/// <summary>The ways to name one kind of sign, and where they lead.</summary>
public sealed class SignListFile
{
    /// <summary>Pages or parts of pages that are always found with such a sign, the first before the second.</summary>
    public required List<string> Places { get; init; }

    /// <summary>Each is a list of parts; see <see cref="Core.Search.SignPhrase"/>. A name in braces stands for named words.</summary>
    public required List<List<string>> Signs { get; init; }
}
