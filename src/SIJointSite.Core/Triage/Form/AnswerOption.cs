using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Form;

/// <summary>One answer that an item offers.</summary>
public sealed record AnswerOption
{
    /// <summary>Code of "yes" in a checklist.</summary>
    public const string Yes = "yes";

    /// <summary>Code of "no" in a checklist: the reader said that none of the group applies, or left it unticked beside others.</summary>
    public const string No = "no";

    /// <summary>Code of "not sure", in a checklist and wherever a single choice offers it.</summary>
    public const string NotSure = "not-sure";

    /// <summary>The answers of every item of a checklist.</summary>
    public static IReadOnlyList<AnswerOption> Checklist { get; } =
    [
        new() { Code = Yes, Text = "Yes" }, new() { Code = No, Text = "No" }, new() { Code = NotSure, Text = "Not sure" },
    ];

    /// <summary>Kebab-case code, for ever with the same meaning, such as "yes", "not-sure" or "over-3-months".</summary>
    public required string Code { get; init; }

    /// <summary>What the reader sees. May hold the words of <see cref="Voice"/>.</summary>
    public required string Text { get; init; }

    /// <summary>One more line below it; null for none. May hold them too.</summary>
    public string? Hint { get; init; }
}
