namespace SIJointSite.Core.Triage;

/// <summary>
/// Speaks a text to the person themselves or about somebody else. Texts hold words in braces: {you}, {your},
/// {yourself} and {them} for what is said to the reader, {I}, {I-am}, {my} and {myself} for what the reader will say.
/// </summary>
public sealed class Voice
{
    /// <summary>The words that a text may hold in braces.</summary>
    public static IReadOnlyList<string> Words { get; } = ["you", "You", "your", "Your", "yourself", "them", "I", "I-am", "my", "My", "myself"];

    /// <summary>The reader has the symptoms.</summary>
    public static Voice Self { get; } = new(["you", "You", "your", "Your", "yourself", "you", "I", "I am", "my", "My", "myself"]);

    /// <summary>The reader asks for somebody else.</summary>
    public static Voice Other { get; } = new(["they", "They", "their", "Their", "themselves", "them", "they", "they are", "their", "Their", "themselves"]);

    private readonly string[] spoken;

    private Voice(string[] spoken) => this.spoken = spoken;

    /// <returns>The text with the words in braces spoken.</returns>
    public string Speak(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        for (var index = 0; index < Words.Count; index++)
            text = text.Replace("{" + Words[index] + "}", spoken[index], StringComparison.Ordinal);
        return text;
    }
}
