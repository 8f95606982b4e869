namespace SIJointSite.Core.Triage.Rules;

/// <summary>The codes of the levels, as files and records name them. A code keeps its meaning for ever.</summary>
public static class DispositionCodes
{
    private static readonly Dictionary<string, Disposition> Levels = new()
    {
        ["emergency"] = Disposition.Emergency,
        ["urgent"] = Disposition.Urgent,
        ["non-urgent"] = Disposition.NonUrgent,
        ["self-care"] = Disposition.SelfCare,
    };

    /// <summary>All codes, the most urgent first.</summary>
    public static IReadOnlyCollection<string> All => Levels.Keys;

    /// <summary>The code of a level, such as "non-urgent".</summary>
    /// <exception cref="InvalidOperationException">It is no level.</exception>
    public static string CodeOf(Disposition disposition) => Levels.First(level => level.Value == disposition).Key;

    /// <summary>The level of a code.</summary>
    /// <param name="code">Such as "non-urgent". Case counts.</param>
    /// <param name="disposition">The level, when the answer is true.</param>
    /// <returns>False for an unknown code.</returns>
    public static bool TryParse(string code, out Disposition disposition) => Levels.TryGetValue(code, out disposition);
}
