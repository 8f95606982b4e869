using System.Globalization;
using System.Text.Json;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;

namespace SIJointSite.Tests.Feedback;

/// <summary>The verb <c>stats</c> shows which pages and parts were useful.</summary>
public sealed class UsefulStatsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Stats_Answers_ListsPagesAndTheirPartsWithMostNoFirst()
    {
        AddAnswers();

        var (exitCode, output, error) = await SiteProcess.RunVerbAsync("stats", "--Site:DataFolder", site.DataFolder);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            [
                "",
                "Was this page useful?  Yes  No  Parts with most \"no\"",
                "/articles/myths         12   9  causes 5, whole page 2, rest 1",
                "/exercises/bridge      100   0",
            ],
            output.TrimEnd().Split('\n').Select(static line => line.TrimEnd()).Skip(1));
    }

    [Fact]
    public async Task Stats_Json_HasAllParts()
    {
        AddAnswers();

        var (_, output, _) = await SiteProcess.RunVerbAsync("stats", "--json", "--Site:DataFolder", site.DataFolder);
        using var json = JsonDocument.Parse(output);
        var first = json.RootElement.GetProperty("useful")[0];

        Assert.Equal("/articles/myths", first.GetProperty("page").GetString());
        Assert.Equal((12, 9), (first.GetProperty("yes").GetInt64(), first.GetProperty("no").GetInt64()));
        Assert.Equal(["causes", "whole page", "rest", "sleep"], first.GetProperty("parts").EnumerateArray()
            .Select(static part => part.GetProperty("part").GetString()));
    }

    private void AddAnswers()
    {
        site.CreateBrowser().Dispose();
        DatabaseFiles.Execute(
            site.DataFolder,
            $"""
            DELETE FROM "UsefulTallies";
            INSERT INTO "UsefulTallies" ("Date", "Page", "Part", "IsUseful", "Count") VALUES
                ('{Today}', '/exercises/bridge', '', true, 100), ('{Today}', '/articles/myths', '', true, 12),
                ('{Today}', '/articles/myths', '', false, 2),
                ('{Today}', '/articles/myths', 'causes', false, 5), ('{Today}', '/articles/myths', 'rest', false, 1),
                ('{Today}', '/articles/myths', 'sleep', false, 1), ('2001-01-01', '/about', '', false, 7);
            """);
    }
}
