namespace SIJointSite.Features.Triage.Tallies;

/// <summary>Whether results are counted, section "Triage".</summary>
public sealed class TallyOptions
{
    public const string Section = "Triage";

    /// <summary>Whether the anonymous daily tallies are kept: day, version of the questions, result, count.</summary>
    public bool Tallies { get; set; } = true;
}
