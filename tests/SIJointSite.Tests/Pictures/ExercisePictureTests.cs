using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content.Pictures;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Pictures;

public sealed class ExercisePictureTests(SharedSite site)
{
    private static ExercisePictureSet Library => RealContent.Current.Pictures;

    [Fact]
    public async Task Get_EveryPicture_IsCompleteAndItsPolicyLetsInItsOwnStyleAlone()
    {
        using var client = site.CreateBrowser();
        foreach (var picture in Library.All)
        {
            using var response = await client.GetAsync(picture.Address);
            var svg = XElement.Parse(await response.Content.ReadAsStringAsync());

            var style = svg.Elements().Single(static element => element.Name.LocalName == "style").Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
            Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'",
                Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("http://www.w3.org/2000/svg", svg.Name.NamespaceName);
            Assert.Contains("--si-figure-skin:", style, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_PictureThatTheBrowserHas_IsAskedForAndNotSentAgain()
    {
        using var client = site.CreateBrowser();
        using var first = await client.GetAsync("/pictures/turn-in-bed.svg");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/pictures/turn-in-bed.svg");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(again);

        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Get_UnknownPicture_IsNotFound()
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/pictures/headstand.svg");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_ArticleWithNeighbouringPictures_ShowsThemAsOneListWithWords()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/articles/very-bendy-joints");

        var list = Assert.Single(page.QuerySelectorAll(".si-pictures"));
        Assert.Equal(5, list.Children.Length);
        Assert.All(list.Children, static item => Assert.NotEmpty(item.QuerySelector("p")!.TextContent));
        Assert.Equal("/exercises/knee-squeeze",
            list.QuerySelector("img[src='/pictures/knee-squeeze-easier-on-a-chair.svg'] + p a")!.GetAttribute("href"));
    }

    [Fact]
    public void Sections_ArticleWithNamedBlocks_HoldNoNameOfABlock()
    {
        var sections = RealContent.Current.Articles.All.SelectMany(static article => article.Body.Sections);

        Assert.All(sections, static section => Assert.DoesNotMatch("(pelvis-back|asleep-on-side|short-walk|cavitation):", section.Text));
    }

    [Fact]
    public void Load_UnknownPictureInAnArticle_IsNamedWithItsLine()
    {
        using var content = new BrokenContent();
        var line = content.Replace("en/articles/getting-better.md", "::: picture short-walk", "::: picture headstand");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("content/en/articles/getting-better.md", line), (problem.File, problem.Line));
        Assert.Contains("headstand", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_PositionWithAWrongPose_IsNamedWithItsLine()
    {
        using var content = new BrokenContent();
        var line = content.Replace("en/positions.yaml", "rightArm: \"on-tummy\"", "rightArm: \"on-fire\"");

        var problem = content.Load().Problems[0];

        Assert.Equal(("content/en/positions.yaml", line), (problem.File, problem.Line));
        Assert.StartsWith("\"on-fire\" is none of by-side, ", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SeveralWrongPositions_AreAllNamed()
    {
        using var content = new BrokenContent();
        content.Replace("en/positions.yaml", "name: \"sit-even\"", "name: \"asleep-on-back\"");
        content.Replace("en/positions.yaml", "pelvisRoll: 18", "pelvisRoll: 80");

        var reasons = content.Load().Problems.Where(static problem => problem.File == "content/en/positions.yaml")
            .Select(static problem => problem.Reason);

        Assert.Equal(
            ["[3].figure.end.pelvisRoll: 80 is out of range; write -45 to 45.",
                "the name asleep-on-back is taken; write one of its own."],
            reasons);
    }
}
