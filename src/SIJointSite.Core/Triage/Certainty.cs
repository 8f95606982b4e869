namespace SIJointSite.Core.Triage;

/// <summary>
/// What is known about one red flag. Ordered, so that "all of" is the least and "any of" the greatest.
/// "Not sure" stands between "no" and "yes", and no answer is never "no".
/// Source: evidence/form-invariants.md A4, D2 and D4, read 2026-11-24.
/// </summary>
public enum Certainty : byte
{
    /// <summary>The person said no, or the question does not apply to them.</summary>
    No = 0,

    /// <summary>Nobody has answered yet.</summary>
    Unanswered = 1,

    /// <summary>The person said that they are not sure.</summary>
    NotSure = 2,

    /// <summary>The person said yes.</summary>
    Yes = 3,
}
