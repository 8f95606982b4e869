using System.Text.RegularExpressions;
using SIJointSite.Core.Codes;

namespace SIJointSite.Features.Links;

/// <summary>The code that a record system asks for, by our names or by those of an HL7 Infobutton. Of whom it is, and all else that an
/// Infobutton may tell, is not looked at.</summary>
/// <param name="Code">The code, in capitals.</param>
/// <param name="System">Its system; null for one that we have no codes of.</param>
internal sealed partial record ConnectQuestion(string Code, CodeSystem? System)
{
    public const string InfobuttonCode = "mainSearchCriteria.v.c";
    public const string InfobuttonSystem = "mainSearchCriteria.v.cs";
    private static readonly string[] CodeNames = ["code", InfobuttonCode];
    private static readonly string[] SystemNames = ["system", InfobuttonSystem];

    /// <summary>Whether anything is asked at all.</summary>
    public static bool IsIn(IQueryCollection query) => CodeNames.Concat(SystemNames).Any(query.ContainsKey);

    /// <returns>The question; null when it cannot be read: a part missing or doubled, or too long, or in other letters than codes have.
    /// </returns>
    public static ConnectQuestion? Read(IQueryCollection query) =>
        OnlyOne(query, CodeNames) is { } code && OnlyOne(query, SystemNames) is { } system
            && CodeShape().IsMatch(code) && SystemShape().IsMatch(system)
            ? new ConnectQuestion(code.ToUpperInvariant(), CodeSystem.Find(system)) : null;

    private static string? OnlyOne(IQueryCollection query, string[] names)
    {
        string?[] values = [.. names.SelectMany(name => query[name])];
        return values is [{ } only] ? only.Trim() : null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]{0,17}\z")]
    private static partial Regex CodeShape();

    [GeneratedRegex(@"^[A-Za-z0-9:/._-]{1,100}\z")]
    private static partial Regex SystemShape();
}
