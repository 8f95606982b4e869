namespace SIJointSite.Core.Safety;

/// <summary>One line of the emergency list.</summary>
public sealed record EmergencySign
{
    /// <summary>The sign in plain words, the end of the sentence "Get help now if you have ...", with the words in braces of
    /// <see cref="Voice"/>.</summary>
    public required string Words { get; init; }

    /// <summary>The red flags of the symptom check that this line stands for, such as "E01". Every emergency red flag is in at least one
    /// line.</summary>
    public required IReadOnlyList<string> RedFlagIds { get; init; }

    /// <summary>Whether the short card of every page shows it; the whole list is on /red-flags.</summary>
    public required bool IsOnCard { get; init; }

    /// <summary>The sign as said to the person themselves.</summary>
    public string Text => TextFor(Voice.Self);

    /// <returns>The sign as said to the person or about another person.</returns>
    public string TextFor(Voice voice) => voice.Speak(Words);
}
