using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Features.Triage;

/// <summary>What the operator sets of the symptom check, section "Triage": saving results, and counting them.</summary>
public sealed class TriageOptions
{
    public const string Section = "Triage";

    /// <summary>Whether a result can be saved at all.</summary>
    public bool Saving { get; set; } = true;

    /// <summary>Days that a saved result is kept.</summary>
    [Range(1, 365, ErrorMessage = "Triage:KeepDays must be a number of days from 1 to 365.")]
    public int KeepDays { get; set; } = 30;

    /// <summary>Megabytes that the database may take before no more results are saved.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Triage:MostSavedMegabytes must be a number of megabytes from 1 to 1000000.")]
    public int MostSavedMegabytes { get; set; } = 1024;

    /// <summary>
    /// Results that one address, or one IPv6 network, may save in a minute; more are answered 429. Raise it where many share
    /// an address, such as a clinic, and for a load run from one machine: 50 saves a second are 3,000.
    /// </summary>
    [Range(1, 100_000, ErrorMessage = "Triage:SavesAMinute must be a number of saves from 1 to 100000.")]
    public int SavesAMinute { get; set; } = 20;

    /// <summary>Codes that one address, or one IPv6 network, may look up in a minute, and results that it may download; each by
    /// itself.</summary>
    [Range(1, 100_000, ErrorMessage = "Triage:LookUpsAMinute must be a number of look-ups from 1 to 100000.")]
    public int LookUpsAMinute { get; set; } = 120;

    /// <summary>Codes that one address may try in vain in a minute. Then it waits, with a right code too. A right code is not
    /// counted.</summary>
    [Range(1, 100_000, ErrorMessage = "Triage:WrongCodesAMinute must be a number of codes from 1 to 100000.")]
    public int WrongCodesAMinute { get; set; } = 10;

    /// <summary>Whether the anonymous daily tallies are kept: day, version of the questions, result, count.</summary>
    public bool Tallies { get; set; } = true;
}
