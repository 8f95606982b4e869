namespace SIJointSite.Core.Search;

/// <summary>Takes the ending off an English word, so that "sleeps" and "sleeping" are one. Rough: it only compares with itself.</summary>
public static class WordStem
{
    private const int ShortestStem = 3;

    /// <summary>The word without plural, -ing, -ed and a last e.</summary>
    /// <param name="word">A plain word of <see cref="SearchWords"/>.</param>
    public static string Of(string word)
    {
        var stem = word switch
        {
            _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) => word,
            _ when Cut(word, "ies") is { } cut => cut + "y",
            _ when Cut(word, "s") is { } cut => cut,
            _ => word,
        };
        stem = Undoubled(Cut(stem, "ing") ?? Cut(stem, "ed")) ?? stem;
        return Cut(stem, "e") ?? stem;
    }

    private static string? Cut(string word, string ending) =>
        word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : null;

    /// <summary>"runn" becomes "run"; "press" stays.</summary>
    private static string? Undoubled(string? word) =>
        word is [.., var before, var last] && before == last && word.Length > ShortestStem && last is not ('s' or 'l') ? word[..^1] : word;
}
