using SIJointSite.Core.Triage;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>The picture to scan holds an address of this site with the code behind the #, never the code alone.</summary>
public sealed class CodeInAddressTests : IDisposable
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
        Assert.Equal(QrCells.Of(expected + parsed.Places), QrCells.Drawn(shown!));
    }

    [Fact]
    public async Task Get_Summary_SetsNoCookieThatCouldEndACheckInAnotherTab()
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/summary");

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }
}
