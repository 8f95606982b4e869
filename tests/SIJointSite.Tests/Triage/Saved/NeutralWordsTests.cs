using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>"Someone hurt me" is not read back where that someone could read it.</summary>
public sealed class NeutralWordsTests : IDisposable
{
    private static readonly string[] Telling = ["someone hurt", "afraid of someone", "hurt-by-someone"];

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("U27")]
    [InlineData("U27?")]
    [InlineData("S01")]
    [InlineData("E01 U27-")]
    public async Task Summary_HurtBySomeone_IsNamedByItsReasonOnThePageAndInTheFile(string ids)
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, ids);
        using var summary = await Visitor.ReadBackAsync(client, code);
        var page = await summary.ReadHtmlAsync();

        using var file = await client.SubmitAsync(page, "/summary", [], "form[action$=Fhir]");

        AssertMasked(page, await file.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Summary_RowFromBeforeTheRule_IsMaskedToo()
    {
        using var client = site.CreateBrowser();
        var code = SavedCheckStore.NewCode();
        var item = RealDefinition.Questionnaire.FindItem("hurt-by-someone")!;
        var question = Core.Safety.Voice.Self.Speak(item.Text);
        var row = $$"""
            {"QuestionnaireId":"q","Version":"1.0.0","Date":"2026-11-20","ForSomeoneElse":false,"RegionId":"uk","Disposition":2,
            "Level":"Urgent","Heading":"Today","LookAgainOn":"2026-11-21","Rules":[],"DeskWords":[],"NotAnswered":["{{question}}"],
            "FormatVersion":1,"Answers":[{"ScreenId":"s","Screen":"S","LinkId":"hurt-by-someone","Question":"{{question}}",
            "Code":"yes","Answer":"Yes"}]}
            """;
        await client.GetHtmlAsync("/summary");
        DatabaseFiles.AddSavedCheck(
            site.DataFolder, SealedResult.IdOf(code), SealedResult.Seal(code, Encoding.UTF8.GetBytes(row)));

        using var summary = await Visitor.ReadBackAsync(client, code.ToString());
        var page = await summary.ReadHtmlAsync();
        using var file = await client.SubmitAsync(page, "/summary", [], "form[action$=Fhir]");

        Assert.Equal(HttpStatusCode.OK, summary.StatusCode);
        AssertMasked(page, await file.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task File_HurtBySomeone_HasTheRedFlagsIdInPlaceOfTheQuestions()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "U27");
        using var summary = await Visitor.ReadBackAsync(client, code);

        using var file = await client.SubmitAsync(await summary.ReadHtmlAsync(), "/summary", [], "form[action$=Fhir]");
        using var bundle = JsonDocument.Parse(await file.Content.ReadAsStringAsync());

        var item = Assert.Single(
            bundle.RootElement.GetProperty("entry")[0].GetProperty("resource").GetProperty("item").EnumerateArray()
                .SelectMany(ItemsOf).SelectMany(ItemsOf),
            static item => item.GetProperty("linkId").GetString() == "U27");
        Assert.Equal("There is something you would like to talk about alone", item.GetProperty("text").GetString());
        Assert.Equal("Y", item.GetProperty("answer")[0].GetProperty("valueCoding").GetProperty("code").GetString());
    }

    private static IEnumerable<JsonElement> ItemsOf(JsonElement parent) =>
        parent.TryGetProperty("item", out var items) ? items.EnumerateArray() : [];

    private static void AssertMasked(IHtmlDocument page, string file)
    {
        foreach (var words in Telling)
        {
            Assert.DoesNotContain(words, page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(words, file, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("talk about alone", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
