using System.Text.RegularExpressions;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Clinicians;

/// <summary>SAFETY.md names the tests that prove each control: a hazard whose tests are gone has none.</summary>
public sealed partial class HubSafetyLogTests
{
    private static readonly string Top = Checkout.FindTop()!;

    /// <summary>The cells of each hazard.</summary>
    private static readonly string[][] Hazards =
    [
        .. File.ReadLines(Path.Combine(Top, "SAFETY.md")).Where(static line => line.StartsWith("| H", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void Hazards_EachOfThem_NamesTestsThatExist()
    {
        var existing = TestsOfTheSources();

        Assert.True(Hazards.Length >= 24);
        Assert.All(Hazards, hazard =>
        {
            var named = Name().Matches(hazard[^1]).Select(static match => match.Groups[1].Value).ToArray();
            Assert.NotEmpty(named);
            Assert.Equal(hazard[^1].Split(", ").Length, named.Length);
            Assert.Empty(named.Except(existing));
        });
    }

    [Fact]
    public void Hazards_EachOfThem_HasEveryColumnAndAnIdOfItsOwn()
    {
        Assert.All(Hazards, static hazard =>
        {
            Assert.Equal(9, hazard.Length);
            Assert.DoesNotContain("", hazard);
            Assert.All(hazard[4..6], static value => Assert.InRange(int.Parse(value, null), 1, 5));
        });
        Assert.Equal(Hazards.Length, Hazards.Select(static hazard => hazard[0]).Distinct().Count());
    }

    [Fact]
    public void Signature_Nobodys_IsSaidInTheFirstLines() => Assert.Contains(
        "No clinical safety officer has signed this file", File.ReadAllText(Path.Combine(Top, "SAFETY.md"))[..300],
        StringComparison.Ordinal);

    /// <summary>Read from the sources, for the tests of Core are another program.</summary>
    private static HashSet<string> TestsOfTheSources() =>
    [
        .. from folder in new[] { "SIJointSite.Tests", "SIJointSite.Core.Tests" }
           from file in Directory.EnumerateFiles(Path.Combine(Top, "tests", folder), "*Tests.cs", SearchOption.AllDirectories)
           from test in Test().Matches(File.ReadAllText(file))
           select $"{Path.GetFileNameWithoutExtension(file)}.{test.Groups["name"].Value}",
    ];

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Name();

    /// <summary>A method with [Fact] or [Theory] above it, and perhaps its rows between.</summary>
    [GeneratedRegex(
        @"\[(Fact|Theory|PostgresFact)\b[^\n]*\n(\s*\[[^\n]*\n|\s+[^\s\[p][^\n]*\n)*\s*public (async )?(Task|void) (?<name>\w+)\(")]
    private static partial Regex Test();
}
