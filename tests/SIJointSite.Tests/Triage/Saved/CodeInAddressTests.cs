using System.Globalization;
using System.Text.RegularExpressions;
using QRCoder;
using SIJointSite.Core.Triage;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>The picture to scan holds an address of this site with the code behind the #, never the code alone.</summary>
public sealed partial class CodeInAddressTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(null, "https://localhost/summary#")]
    [InlineData("https://clinic.example/", "https://clinic.example/summary#")]
    public async Task Save_Done_ShowsAPictureOfTheAddressThatReadsItBack(string? publicAddress, string expected)
    {
        if (publicAddress is not null)
            site.Settings["Site:PublicAddress"] = publicAddress;
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");

        var shown = (await client.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-qr path")!.GetAttribute("d");

        Assert.True(ReferenceCode.TryParse(code, out var parsed));
        Assert.Equal(DarkCellsOf(expected + parsed.Places), Runs().Matches(shown!).SelectMany(RunOf).ToHashSet());
    }

    [Fact]
    public async Task Get_Summary_SetsNoCookieThatCouldEndACheckInAnotherTab()
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/summary");

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private static HashSet<(int X, int Y)> DarkCellsOf(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return
        [
            .. from y in Enumerable.Range(0, data.ModuleMatrix.Count)
               from x in Enumerable.Range(0, data.ModuleMatrix.Count)
               where data.ModuleMatrix[y][x]
               select (x, y),
        ];
    }

    /// <summary>The cells of one "move here, then so far to the right".</summary>
    private static IEnumerable<(int X, int Y)> RunOf(Match run)
    {
        var (x, y, length) = (Number(1), Number(2), Number(3));
        return Enumerable.Range(x, length).Select(cell => (cell, y));

        int Number(int group) => int.Parse(run.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)")]
    private static partial Regex Runs();
}
