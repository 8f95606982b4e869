using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>Forms that no page of ours sends: refused with a message, never a server error, never a result.</summary>
public sealed class BadFormTests(SharedSite site)
{
    /// <summary>Every address that takes a form of the check.</summary>
    /// <summary>Every form but "clear", which must always clear: see ClearTests.</summary>
    private static readonly string[] Addresses =
    [
        "/symptom-check", "/symptom-check/1", "/symptom-check/2", "/symptom-check/check-answers",
        "/symptom-check/result?handler=Save", "/symptom-check/result?handler=Region", "/summary", "/summary?handler=Delete",
    ];

    [Theory]
    [InlineData("application/json", "{\"nerve-signs\":\"none\"}")]
    [InlineData("text/plain", "nerve-signs=none")]
    [InlineData("application/octet-stream", "\0\0\0")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"nerve-signs\"\r\n\r\nnone")]
    [InlineData("application/x-www-form-urlencoded", "")]
    [InlineData("application/x-www-form-urlencoded", "nerve-signs=%ZZ&body-signs=%00&=&&;")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "nerve-signs=none")]
    [InlineData("application/x-www-form-urlencoded; charset=no-such-set", "nerve-signs=none")]
    [InlineData(null, "nerve-signs=none")]
    public async Task Post_WrongContentTypeOrBody_IsRefusedEverywhere(string? contentType, string body)
    {
        foreach (var address in Addresses)
        {
            using var client = site.CreateBrowserWith(RealDefinition.Questionnaire.Version, RealDefinition.AllClear);
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (contentType is not null)
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);

            using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);

            await AssertRefusedAsync(response, address);
        }
    }

    [Fact]
    public async Task Post_NoToken_IsRefusedEverywhere()
    {
        foreach (var address in Addresses)
        {
            using var client = site.CreateBrowserWith(RealDefinition.Questionnaire.Version, RealDefinition.AllClear);
            var checkId = ((IHtmlInputElement)(await client.GetHtmlAsync("/symptom-check/check-answers"))
                .QuerySelector("input[name=check-id]")!).Value;
            using var content = new FormUrlEncodedContent(
                Fields(("check-id", checkId), ("nerve-signs", "none"), ("body-signs", "none"), ("who", "me"), ("region", "uk")));

            using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);

            await AssertRefusedAsync(response, address);
        }
    }

    [Fact]
    public async Task Post_NoTokenBesideACheckUnderWay_KeepsTheAnswersGivenSoFar()
    {
        using var client = site.CreateBrowserWith(RealDefinition.Questionnaire.Version, RealDefinition.AllClear);
        var before = (await client.GetHtmlAsync("/symptom-check/check-answers")).QuerySelector("main")!.TextContent;
        using var content = new FormUrlEncodedContent(Fields(("nerve-signs", "none"), ("body-signs", "none")));

        using var response = await client.PostAsync(new Uri("/symptom-check/1", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(before, (await client.GetHtmlAsync("/symptom-check/check-answers")).QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("sign-of-an-older-form")]
    public async Task Post_EndedFormWithAnEmergencyBesideWhatCannotBeRead_ShowsTheEmergency(string beside)
    {
        using var client = site.CreateBrowser();
        using var content = new FormUrlEncodedContent(Fields(("nerve-signs", beside), ("nerve-signs", "saddle-numbness")));

        using var response = await client.PostAsync(new Uri("/symptom-check/1", UriKind.Relative), content);

        Assert.Equal("Emergency", Visitor.LevelOn(await response.ReadHtmlAsync()));
    }

    [Theory]
    [InlineData("PUT", "/symptom-check/1")]
    [InlineData("DELETE", "/symptom-check/2")]
    [InlineData("PATCH", "/symptom-check/result")]
    [InlineData("POST", "/symptom-check/result")]
    [InlineData("POST", "/symptom-check/result?handler=No")]
    public async Task Send_MethodOrHandlerThatThePageHasNot_IsNotAllowed(string method, string address)
    {
        using var client = site.CreateBrowserWith(RealDefinition.Questionnaire.Version, RealDefinition.AllClear);
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST")
            request.Content = new FormUrlEncodedContent([]);

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector(".si-care-card--emergency"));
    }

    [Theory]
    [InlineData(1_000, 10)]
    [InlineData(1_500, 10)]
    [InlineData(1, 10_000)]
    [InlineData(1, 40_000)]
    public async Task Post_TooManyFieldsOrTooLongNames_AreNeverAServerErrorOrAResult(int count, int nameLength)
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var form = await client.GetHtmlAsync("/symptom-check/1");
        var fields = Enumerable.Range(0, count)
            .Select(number => (number.ToString("D10", System.Globalization.CultureInfo.InvariantCulture).PadRight(nameLength, 'n'), "x"));

        foreach (var address in Addresses)
        {
            using var response = await client.SubmitToAsync(form, address, fields);

            Assert.True((int)response.StatusCode < 500, $"{address}: {response.StatusCode}");
            Assert.NotEqual("/symptom-check/result", response.Headers.Location?.OriginalString);
            Assert.Null((await response.ReadHtmlAsync()).QuerySelector(".si-outcome"));
        }
    }

    [Theory]
    [InlineData("atlantis", "me")]
    [InlineData("", "me")]
    [InlineData("uk", "nobody")]
    [InlineData("uk", "")]
    public async Task Post_StartWithUnknownRegionOrPerson_SaysSoAndBeginsNothing(string region, string who)
    {
        using var client = site.CreateBrowser();
        var start = await client.GetHtmlAsync("/symptom-check");

        using var response = await client.SubmitAsync(start, "/symptom-check", [("region", region), ("who", who)]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector(".si-error-summary"));
        Assert.DoesNotContain(response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], cookie =>
            cookie.Contains("si-check=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_ResultWithUnknownRegion_SaysSoBesideTheFieldAndTheResultStays()
    {
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");

        using var response = await client.SubmitAsync(result, "", [("region", "atlantis")], ".si-region");
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull(page.QuerySelector("#region-error"));
        Assert.Equal("Urgent", Visitor.LevelOn(page));
    }

    [Theory]
    [InlineData("18-to-49", "65-or-over")]
    [InlineData("18-to-49", "18-to-49")]
    [InlineData("17", "")]
    public async Task Post_SingleChoiceTwiceOrUnknown_IsRefusedBesideTheQuestion(string first, string second)
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        (await visitor.AnswerAsync("emergency-signs")).Dispose();

        using var response = await visitor.AnswerAsync("about", null, ("age", first), ("age", second));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector("#q1-error"));
    }

    [Theory]
    [InlineData("/symptom-check/result?handler=Save")]
    [InlineData("/symptom-check/result?handler=Region")]
    [InlineData("/symptom-check/check-answers")]
    [InlineData("/symptom-check/2")]
    public async Task Post_NoCheckAtAll_SaysThatItHasEnded(string address)
    {
        using var client = site.CreateBrowser();
        var form = await client.GetHtmlAsync("/symptom-check");

        using var response = await client.SubmitToAsync(form, address, [("check-id", ""), ("region", "uk")]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("This check has ended", (await response.ReadHtmlAsync()).QuerySelector("h1")!.TextContent);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(params (string Name, string Value)[] fields) =>
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value));

    private static async Task AssertRefusedAsync(HttpResponseMessage response, string address)
    {
        Assert.True((int)response.StatusCode is >= 400 and < 500, $"{address}: {response.StatusCode}");
        var page = await response.ReadHtmlAsync();
        Assert.Null(page.QuerySelector(".si-outcome"));
        Assert.True(page.QuerySelector("h1") is not null, $"{address}: {response.StatusCode} without a page");
    }
}
