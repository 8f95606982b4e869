using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SIJointSite.Core.Triage;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>Rows that other versions of the site have left, read back through the page.</summary>
public sealed class SavedSampleTests : IDisposable
{
    private readonly SiteFactory site = new();
    private readonly HttpClient client;
    private readonly ReferenceCode code = SavedCheckStore.NewCode();

    public SavedSampleTests() => client = site.CreateBrowser();

    [Theory]
    [InlineData("newer-version.json")]
    [InlineData("missing-answers.json")]
    [InlineData("rubbish.json")]
    public async Task Post_CodeOfARowThatCannotBeRead_SaysSoAndLetsItBeDeleted(string sample)
    {
        using var response = await ReadBackAsync(sample);
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("we cannot read it", page.QuerySelector(".si-error-summary")!.TextContent, StringComparison.Ordinal);

        using var deleted = await client.SubmitAsync(page, "/summary", [], "form[action='/summary?handler=Delete']");
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(0, site.CountRows());
    }

    [Fact]
    public async Task Post_CodeOfARowBeforeUnansweredQuestionsWereKept_NeverTakesThemForAnswered()
    {
        using var response = await ReadBackAsync("before-not-answered.json");
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Do not take a missing answer as a no", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var file = await client.SubmitAsync(page, "/summary", [], "form[action='/summary?handler=Fhir']");
        using var bundle = JsonDocument.Parse(await file.Content.ReadAsStringAsync());
        var status = bundle.RootElement.GetProperty("entry")[0].GetProperty("resource").GetProperty("status").GetString();
        Assert.Equal("in-progress", status);
    }

    [Fact]
    public async Task Post_CodeOfARowSealedBeforeRowsWereCompressed_OpensIt()
    {
        var form = await client.GetHtmlAsync("/summary");
        Assert.True(ReferenceCode.TryParse("ABCDEFGHJKMNPQRSTVWXYZ0123", out var old));
        DatabaseFiles.AddSavedCheck(site.DataFolder, SealedResult.IdOf(old), Sample("sealed-before-compression.bin"));

        using var response = await client.SubmitAsync(form, "/summary", [("code", old.ToString())]);

        Assert.Contains("Fever?", (await response.ReadHtmlAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> ReadBackAsync(string sample)
    {
        var form = await client.GetHtmlAsync("/summary");
        DatabaseFiles.AddSavedCheck(site.DataFolder, SealedResult.IdOf(code), SealedResult.Seal(code, Sample(sample)));
        return await client.SubmitAsync(form, "/summary", [("code", code.ToString())]);
    }

    private static byte[] Sample(string name, [CallerFilePath] string here = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "Samples", name));

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }
}
