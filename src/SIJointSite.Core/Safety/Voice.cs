using System.Text.RegularExpressions;

namespace SIJointSite.Core.Safety;

/// <summary>
/// Speaks a text to the person themselves or about another person. Texts hold words in braces: {you}, {your},
/// {yourself} and {them} for what is said to the reader, {I}, {I-am}, {my} and {myself} for what the reader will say. Where
/// no word fits, both wordings stand side by side: {Do not drive yourself|Do not let them drive}.
/// </summary>
public sealed partial class Voice
{
    /// <summary>The words that a text may hold in braces.</summary>
    public static IReadOnlyList<string> Words { get; } =
        ["you", "You", "your", "Your", "yourself", "them", "I", "I-am", "my", "My", "myself"];

    /// <summary>The reader has the symptoms.</summary>
    public static Voice Self { get; } = new(["you", "You", "your", "Your", "yourself", "you", "I", "I am", "my", "My", "myself"], "$1");

    /// <summary>The reader asks for another person.</summary>
    public static Voice Other { get; } =
        new(["they", "They", "their", "Their", "themselves", "them", "they", "they are", "their", "Their", "themselves"], "$2");

    private readonly string[] spoken;
    private readonly string side;

    private Voice(string[] spoken, string side) => (this.spoken, this.side) = (spoken, side);

    /// <returns>The text with the words in braces spoken.</returns>
    public string Speak(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        text = BothWordings().Replace(text, side);
        for (var index = 0; index < Words.Count; index++)
            text = text.Replace("{" + Words[index] + "}", spoken[index], StringComparison.Ordinal);
        return text;
    }

    [GeneratedRegex(@"\{([^{}|]*)\|([^{}|]*)\}")]
    private static partial Regex BothWordings();
}
