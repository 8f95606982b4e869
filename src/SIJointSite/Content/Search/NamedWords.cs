using System.Text.RegularExpressions;

namespace SIJointSite.Content.Search;

/// <summary>Puts words in that stand elsewhere under a name: "{pee}|dribbl*" becomes "pee*|wee*|dribbl*".</summary>
internal static partial class NamedWords
{
    /// <exception cref="KeyNotFoundException">There are no words of such a name.</exception>
    public static string In(string part, IReadOnlyDictionary<string, string> words) =>
        Name.Replace(part, match => words[match.Groups[1].Value]);

    /// <summary>The names in a part that nothing stands under.</summary>
    public static IEnumerable<string> UnknownIn(string part, IReadOnlyDictionary<string, string> words) =>
        Name.Matches(part).Select(static match => match.Groups[1].Value).Where(name => !words.ContainsKey(name));

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Name { get; }
}
