namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// How sure a person was of a sign that counts. "Not sure" stands between "no" and "yes"; "no" and no answer raise nothing,
/// but no answer keeps the check from being complete. Source: docs/evidence/form-invariants.md A4, D2 and D4, read 2026-11-24.
/// </summary>
public enum Certainty
{
    /// <summary>The person said that they are not sure.</summary>
    NotSure,

    /// <summary>The person said yes.</summary>
    Yes,
}
