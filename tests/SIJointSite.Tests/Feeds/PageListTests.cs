using System.Text.Json.Nodes;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Feeds;

/// <summary>What a record system picks a page from.</summary>
public sealed class PageListTests(SharedSite site)
{
    [Fact]
    public async Task Get_PageList_NamesEachPageAsItIsWithItsCodes()
    {
        using var client = site.CreateBrowser();

        var list = JsonNode.Parse(await client.GetStringAsync("/pages.json"))!;
        var pages = list["pages"]!.AsArray();

        Assert.Equal(1, (int)list["schema"]!);
        Assert.Superset(RealContent.Current.Versions.Paths.ToHashSet(), pages.Select(static page => (string)page!["path"]!).ToHashSet());
        Assert.Superset(
            new HashSet<string> { "/", "/about", "/articles", "/clinicians", "/clinicians/plan-builder", "/exercises", "/symptom-check" },
            pages.Select(static page => (string)page!["path"]!).ToHashSet());
        foreach (var page in pages)
        {
            var path = (string)page!["path"]!;
            var shown = await client.GetHtmlAsync(path);
            Assert.Equal((string)page["title"]!, shown.QuerySelector("h1")!.TextContent);
            Assert.Equal((string)page["summary"]!, shown.QuerySelector("meta[name=description]")!.GetAttribute("content"));
            Assert.Equal(
                (string?)page["version"], shown.QuerySelector(".si-stamp summary")?.TextContent.Split(' ')[1]);
            Assert.Contains((string)page["audience"]!, new[] { "Patient", "Clinician" });
            Assert.Null(page["reviewedBy"]);
        }

        var bones = pages.Single(static page => (string)page!["path"]! == "/articles/older-bones")!["codes"]!.AsArray();
        Assert.Contains(bones, static code =>
            (string)code!["system"]! == "http://snomed.info/sct" && (string)code["code"]! == "64859006");
    }
}
