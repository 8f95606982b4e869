namespace SIJointSite.Features.Fhir.Definition;

/// <summary>
/// Pieces of FHIRPath that look something up in one string, <c>$this</c>, in which every answer stands as <c>|link-id=code|</c> and
/// everything found so far as <c>|+name|</c>. One string instead of variables: every renderer can do that.
/// </summary>
internal static class FhirPath
{
    public static string Has(string token) => $"$this.contains('|{token}|')";

    public static string HasAnswer(string linkId) => $"$this.contains('|{linkId}=')";

    public static string Not(string expression) => $"({expression}).not()";

    /// <returns>The expression of "any of them"; <c>false</c> for none.</returns>
    public static string Any(IEnumerable<string> expressions) => Join(expressions, " or ", "false");

    /// <returns>The expression of "all of them"; <c>true</c> for none.</returns>
    public static string All(IEnumerable<string> expressions) => Join(expressions, " and ", "true");

    /// <returns>A step that notes each name whose expression holds.</returns>
    public static string Note(IEnumerable<(string Name, string Expression)> found) =>
        $".select($this{string.Concat(found.Select(static one => $" & iif({one.Expression}, '+{one.Name}|', '')"))})";

    public static string Noted(string name) => Has("+" + name);

    private static string Join(IEnumerable<string> expressions, string word, string none)
    {
        string[] distinct = [.. expressions.Distinct()];
        return distinct.Length switch
        {
            0 => none,
            1 => distinct[0],
            _ => $"({string.Join(word, distinct)})",
        };
    }
}
