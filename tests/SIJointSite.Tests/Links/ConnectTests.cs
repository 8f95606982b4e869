using System.Net;
using System.Text.Json.Nodes;
using SIJointSite.Content.Codes;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Links;

/// <summary>A record system asks by the code of a problem.</summary>
public sealed class ConnectTests(SharedSite site)
{
    private const string Icd10 = "http://hl7.org/fhir/sid/icd-10";
    private const string LowBackPain = "/connect?code=M54.5&system=" + Icd10;

    [Fact]
    public async Task Get_EachCode_LeadsABrowserToItsPageWhateverItIsNamedBy()
    {
        using var client = site.CreateBrowser();
        foreach (var entry in RealContent.Current.Codes.All)
        {
            var system = CodeSet.SystemOf(entry);
            foreach (var query in new[]
            {
                $"code={entry.Code}&system={Uri.EscapeDataString(system.Uri)}",
                $"code={entry.Code.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant()}&system=urn:oid:{system.Oid}",
                $"mainSearchCriteria.v.c={entry.Code}&mainSearchCriteria.v.cs={system.Oid}&mainSearchCriteria.v.dn={entry.Display}"
                    + "&knowledgeResponseType=text/html&patientPerson.administrativeGenderCode.c=F",
            })
            {
                using var answer = await client.GetAsync($"/connect?{query}");

                Assert.Equal((HttpStatusCode.Redirect, entry.Page), (answer.StatusCode, answer.Headers.Location?.OriginalString));
                Assert.True(answer.Headers.CacheControl!.NoStore);
            }
        }
    }

    [Theory]
    [InlineData("&knowledgeResponseType=application/json", "*/*")]
    [InlineData("", "application/json")]
    public async Task Get_AsJson_IsTheFeedOfMedlinePlusConnect(string query, string accept)
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, LowBackPain + query);
        request.Headers.Add("Accept", accept);

        using var answer = await client.SendAsync(request);
        var feed = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["feed"]!;

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var entry = feed["entry"]!.AsArray().Single()!;
        var article = RealContent.Current.Articles.Find("which-pain-is-it")!;
        Assert.Equal(article.Title, (string)entry["title"]!["_value"]!);
        Assert.Equal(article.Summary, (string)entry["summary"]!["_value"]!);
        Assert.Equal("https://localhost/articles/which-pain-is-it", (string)entry["link"]![0]!["href"]!);
        Assert.Equal("M54.5", (string)feed["category"]![0]!["term"]!);
        Assert.DoesNotContain("M54", feed["title"]!.ToJsonString() + feed["subtitle"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M99.9", Icd10)]
    [InlineData("279039007", Icd10)]
    [InlineData("279039007", "2.16.840.1.113883.6.103")]
    public async Task Get_UnknownCodeOrSystem_SaysSoInWordsAndIsAnEmptyListForPrograms(string code, string system)
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync($"/connect?code={code}&system={system}");
        var page = await answer.ReadHtmlAsync();
        var json = JsonNode.Parse(
            await client.GetStringAsync($"/connect?code={code}&system={system}&knowledgeResponseType=application/json"))!;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("We have no page for this code.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/search']"));
        Assert.NotNull(page.QuerySelector("main .si-care-card--emergency"));
        Assert.DoesNotContain(code, page.Title + page.QuerySelector("main .si-measure")!.InnerHtml, StringComparison.Ordinal);
        Assert.Empty(json["feed"]!["entry"]!.AsArray());
    }

    [Theory]
    [InlineData("code=M54.5")]
    [InlineData("system=" + Icd10)]
    [InlineData("code=&system=" + Icd10)]
    [InlineData("code=M54.5&code=M54.3&system=" + Icd10)]
    [InlineData("code=M54.5&mainSearchCriteria.v.c=M54.5&system=" + Icd10)]
    [InlineData("code=٢٧٩٠٣٩٠٠٧&system=http://snomed.info/sct")]
    [InlineData("code=%3Cscript%3E&system=" + Icd10)]
    [InlineData("code=M54.5&system=%00")]
    [InlineData("code=%ff%fe&system=" + Icd10)]
    public async Task Get_WhatCannotBeRead_Is400InWords(string query)
    {
        using var client = site.CreateBrowser();

        using var page = await client.GetAsync($"/connect?{query}");
        using var json = await client.GetAsync($"/connect?{query}&knowledgeResponseType=application/json");
        var words = RealContent.Current.Codes.Texts.Wrong;

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (page.StatusCode, json.StatusCode));
        var html = await page.ReadHtmlAsync();
        Assert.Equal(words, html.QuerySelector("main .si-lead")!.TextContent);
        Assert.Null(html.QuerySelector("main script"));
        Assert.Equal(words, (string)JsonNode.Parse(await json.Content.ReadAsStringAsync())!["error"]!);
    }

    [Fact]
    public async Task Get_TenThousandLetters_Is400InWords()
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync($"/connect?system={Icd10}&code={new string('1', 10_000)}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await answer.ReadHtmlAsync()).QuerySelector("main .si-lead"));
    }

    [Fact]
    public async Task Get_AnotherFormat_IsRefusedInWords()
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync(LowBackPain + "&knowledgeResponseType=text/xml");

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Equal(RealContent.Current.Codes.Texts.WrongFormat, (await answer.ReadHtmlAsync()).QuerySelector(".si-lead")!.TextContent);
    }

    [Fact]
    public async Task Get_Code_StandsInNoLineOfTheLog()
    {
        var log = new KeptLog();
        using var own = new SiteFactory { MoreServices = log.AddTo, Settings = { ["Site:LogLevel"] = "Debug" } };
        using var client = own.CreateBrowser();

        foreach (var query in new[] { "code=M54.31&system=" + Icd10, "code=M54.31", "mainSearchCriteria.v.dn=zebrafinch&code=M54.31" })
            (await client.GetAsync($"/connect?{query}")).Dispose();

        Assert.Contains(log.Lines, static line => line.Contains("connect", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, static line =>
            line.Contains("M54.31", StringComparison.OrdinalIgnoreCase) || line.Contains("zebrafinch", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("279039007", "279039008", "can be no code of SNOMED CT")]
    [InlineData("\"icd-10\", code: \"M54.3\"", "\"icd-9\", code: \"M54.3\"", "there is no system icd-9")]
    [InlineData("code: \"M54.3\"", "code: \"M54.5\"", "comes twice")]
    [InlineData("/articles/older-bones", "/articles/old-bones", "there is no page /articles/old-bones")]
    [InlineData("verified: \"eight public sources\"", "verified: \"\"", "verified is empty; write it")]
    public void Load_CodeThatCannotBe_IsRefusedWithItsLine(string from, string to, string expected)
    {
        using var content = new BrokenContent();
        content.Replace("en/codes.yaml", from, to);

        var problem = Assert.Single(content.Load().Problems);
        Assert.Contains(expected, problem.Reason, StringComparison.Ordinal);
        Assert.True(problem.Line > 20);
    }
}
