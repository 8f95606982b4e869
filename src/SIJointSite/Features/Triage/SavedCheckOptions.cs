using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Features.Triage;

/// <summary>How results are saved, section "Triage".</summary>
public sealed class SavedCheckOptions
{
    public const string Section = "Triage";

    /// <summary>Whether a result can be saved at all.</summary>
    public bool Saving { get; set; } = true;

    /// <summary>Days that a saved result is kept.</summary>
    [Range(1, 365, ErrorMessage = "Triage:KeepDays must be a number of days from 1 to 365.")]
    public int KeepDays { get; set; } = 30;
}
