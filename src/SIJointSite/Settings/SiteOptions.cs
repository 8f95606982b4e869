using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Settings;

/// <summary>What the operator of this copy of the site sets, section "Site". A text that is set to nothing counts as not set.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Id of the region whose phone numbers are shown until a visitor chooses another; see
    /// content/en/triage/regions.yaml.</summary>
    [Required(ErrorMessage = "Site:Region must name a region of content/en/triage/regions.yaml, such as \"uk\".")]
    public string Region { get; set; } = "uk";

    /// <summary>Address that the public uses, http or https and a host alone. Null: pages leave out what needs it.</summary>
    [CustomValidation(typeof(PublicAddressSetting), nameof(PublicAddressSetting.Check))]
    public string? PublicAddress { get; set; }

    /// <summary>The proxies whose word on address, scheme and host of the visitor is taken: IP addresses, or networks such as
    /// 10.0.0.0/8.</summary>
    [CustomValidation(typeof(ProxySetting), nameof(ProxySetting.Check))]
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>Who runs this copy of the site, for its pages on privacy and accessibility. Null: they say that it is not named.</summary>
    public string? Operator { get; set; }

    /// <summary>How to reach them: an e-mail address or a phone number. Null: they say that none is given.</summary>
    public string? Contact { get; set; }

    /// <summary>How to reach whoever mends weaknesses, for /.well-known/security.txt: an e-mail address or a whole address. Null:
    /// <see cref="Contact"/>.</summary>
    public string? SecurityContact { get; set; }

    /// <summary>Folder for the database and the keys. Null: the folder "data" at the top of the checkout, or beside the program.</summary>
    [CustomValidation(typeof(Settings.DataFolder), nameof(Settings.DataFolder.Check))]
    public string? DataFolder { get; set; }

    /// <summary>Whether reading pages ask “Was this page useful?” and the answers are counted: day, page, part, answer, count.</summary>
    public bool AskUseful { get; set; } = true;

    /// <summary>Whether every page says that the site is being worked on. A file "maintenance" in the data folder says so too.</summary>
    public bool Maintenance { get; set; }

    /// <summary>How much the log tells. Nothing about a visitor at any level.</summary>
    [RegularExpression("(?i:Warning|Information|Debug)", ErrorMessage = "Site:LogLevel must be Information, Debug or Warning.")]
    public string LogLevel { get; set; } = "Information";
}
