using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Settings;

/// <summary>The clinic that hands out the printed plans, section "Clinic". What is not set is left out, or left to be written in.</summary>
public sealed class ClinicOptions
{
    public const string Section = "Clinic";

    /// <summary>The head of the sheet has one line for it.</summary>
    public const int LongestName = 60;

    /// <summary>Its name, as patients know it.</summary>
    [StringLength(LongestName, ErrorMessage = "Clinic:Name has more than 60 characters. Shorten it: a printed plan has one line for it.")]
    public string? Name { get; set; }

    /// <summary>The number that patients call with a question about their plan; never an emergency number.</summary>
    [RegularExpression(
        @"^(\s*|\+?[0-9(][0-9 ()./-]{2,24}( (x|ext\.?) ?[0-9]{1,6})?)$",
        ErrorMessage = "Clinic:Phone must be a phone number, such as \"01632 960123\" or \"+1 555 0100 ext. 12\".")]
    public string? Phone { get; set; }
}
