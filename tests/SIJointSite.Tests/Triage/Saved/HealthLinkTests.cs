using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SIJointSite.Core.Triage;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>A saved result can be read through a SMART Health Link, for as long as it is there, by whoever has the link.</summary>
public sealed class HealthLinkTests : IDisposable
{
    private readonly SiteFactory site = new() { Settings = { ["Site:PublicAddress"] = "https://clinic.example" } };

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Save_Done_ShowsALinkThatOpensTheDownloadedBundle()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "U01 S06");
        var link = LinkOf(code);
        var result = await client.GetHtmlAsync("/symptom-check/result");
        Assert.Equal(QrCells.Of(link), QrCells.Drawn(result.QuerySelector(".si-qr path")!.GetAttribute("d")!));
        Assert.Contains("Whoever has it can read your result.", result.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("https://clinic.example/summary/link#shlink:/", link, StringComparison.Ordinal);

        // What any viewer does: it reads the link, gets the file and opens it with the key.
        var payload = JsonNode.Parse(Base64Url.DecodeFromChars(link.Split("shlink:/")[1]))!;
        using var viewer = site.CreateBrowser();
        using var response = await viewer.GetAsync(new Uri((string)payload["url"]! + "?recipient=A%20clinic").PathAndQuery);
        var file = await response.Content.ReadAsStringAsync();

        Assert.Equal("U", (string)payload["flag"]!);
        Assert.Equal("application/jose", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        var (header, content) = Open(file, (string)payload["key"]!);
        Assert.Equal("application/fhir+json", (string)header["cty"]!);
        using var downloaded = await PostCodeAsync(client, "/summary?handler=Fhir", code);
        Assert.Equal(WithoutNames(await downloaded.Content.ReadAsStringAsync()), WithoutNames(content));
    }

    [Fact]
    public async Task Save_Done_SaysTheEndOfItsLastDay()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");

        var payload = JsonNode.Parse(Base64Url.DecodeFromChars(LinkOf(code).Split("shlink:/")[1]))!;

        Assert.Equal(new DateTimeOffset(2026, 12, 25, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(), (long)payload["exp"]!);
        Assert.InRange(((string)payload["label"]!).Length, 1, 80);
        Assert.Equal(43, ((string)payload["key"]!).Length);
    }

    [Fact]
    public async Task Summary_WithTheCode_ShowsTheSameLink()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");

        using var response = await Visitor.ReadBackAsync(client, code);
        var shown = (await response.ReadHtmlAsync()).QuerySelector(".si-qr path")!.GetAttribute("d");

        Assert.Equal(QrCells.Of(LinkOf(code)), QrCells.Drawn(shown!));
    }

    [Fact]
    public async Task File_AfterItWasDeleted_IsGone()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        using var before = await client.GetAsync(FileOf(code));

        using var deleted = await PostCodeAsync(client, "/summary?handler=Delete", code);
        using var after = await client.GetAsync(FileOf(code));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task File_PastItsDays_IsGoneBeforeItIsPurged()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");

        site.Clock.Advance(TimeSpan.FromDays(31));
        using var response = await client.GetAsync(FileOf(code));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("a%2Fb")]
    [InlineData("%C3%28")]
    public async Task File_OfNoResult_IsTheSameNotFoundWithThePage(string file)
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync(HealthLink.Files + file);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector("main h1"));
    }

    [Fact]
    public async Task Summary_OfARowFromBeforeLinks_ShowsNoCodeToScan()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        DatabaseFiles.Execute(site.DataFolder, "UPDATE \"SavedChecks\" SET \"LinkId\" = NULL, \"LinkFile\" = NULL");

        using var response = await Visitor.ReadBackAsync(client, code);
        var page = await response.ReadHtmlAsync();

        Assert.Equal("Saved symptom check", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector(".si-qr"));
    }

    [Fact]
    public async Task Delete_WithAPartOfTheLinkForACode_DeletesNothing()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        var payload = JsonNode.Parse(Base64Url.DecodeFromChars(LinkOf(code).Split("shlink:/")[1]))!;
        string[] parts = [(string)payload["url"]!, ((string)payload["url"]!).Split('/')[^1], (string)payload["key"]!, LinkOf(code)];

        foreach (var part in parts)
            (await PostCodeAsync(client, "/summary?handler=Delete", part)).Dispose();
        using var after = await client.GetAsync(FileOf(code));

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        var letters = code.Replace("-", "", StringComparison.Ordinal);
        Assert.DoesNotContain(parts, part => part.Contains(letters, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Of_TwoCodes_ShareNothing()
    {
        var (one, other) = (HealthLink.Of(SavedCheckStore.NewCode()), HealthLink.Of(SavedCheckStore.NewCode()));

        Assert.NotEqual(one.FileId, other.FileId);
        Assert.NotEqual(one.Key, other.Key);
        Assert.NotEqual(one.FileId, Base64Url.EncodeToString(one.Key));
    }

    private static async Task<HttpResponseMessage> PostCodeAsync(HttpClient client, string path, string code)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("code", code)]);
        return await client.PostAsync(path, form);
    }

    private static string LinkOf(string code)
    {
        Assert.True(ReferenceCode.TryParse(code, out var parsed));
        return HealthLink.Of(parsed).ToScan("https://clinic.example", new DateOnly(2026, 12, 24), "Symptom check");
    }

    private static string FileOf(string code)
    {
        Assert.True(ReferenceCode.TryParse(code, out var parsed));
        return HealthLink.Files + HealthLink.Of(parsed).FileId;
    }

    private static (JsonNode Header, string Content) Open(string jwe, string key)
    {
        var parts = jwe.Split('.');
        var content = new byte[Base64Url.DecodeFromChars(parts[3]).Length];
        using var aes = new AesGcm(Base64Url.DecodeFromChars(key), 16);
        aes.Decrypt(
            Base64Url.DecodeFromChars(parts[2]), Base64Url.DecodeFromChars(parts[3]), Base64Url.DecodeFromChars(parts[4]), content,
            Encoding.ASCII.GetBytes(parts[0]));
        Assert.Equal("", parts[1]);
        return (JsonNode.Parse(Base64Url.DecodeFromChars(parts[0]))!, Encoding.UTF8.GetString(content));
    }

    /// <summary>A bundle without the names that its entries have for each other, which are new each time.</summary>
    private static string WithoutNames(string bundle)
    {
        var json = JsonSerializer.Deserialize<JsonObject>(bundle)!;
        foreach (var entry in json["entry"]!.AsArray())
        {
            entry!["fullUrl"] = null;
            if (entry["resource"]!["derivedFrom"] is { } from)
                from[0]!["reference"] = null;
        }

        return json.ToJsonString();
    }
}
