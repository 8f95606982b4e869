using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Hosting;

/// <summary>What the operator of this copy of the site sets, section "Site".</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Id of the region whose phone numbers are shown until a visitor chooses another; see content/en/triage/regions.yaml.</summary>
    [Required(ErrorMessage = "Site:Region must name a region of content/en/triage/regions.yaml, such as \"uk\".")]
    public string Region { get; set; } = "uk";

    /// <summary>Address that the public uses, for canonical links and codes. Null: the address of the request.</summary>
    [Url(ErrorMessage = "Site:PublicAddress must be a whole address, such as https://sijoint.example.org.")]
    public string? PublicAddress { get; set; }

    /// <summary>Folder for the database and the keys. Null: the folder "data" at the top of the checkout, or beside the program.</summary>
    public string? DataFolder { get; set; }
}
