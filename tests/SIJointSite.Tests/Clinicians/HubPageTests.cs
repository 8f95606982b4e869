using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Content.Clinicians;
using SIJointSite.Core.Quality;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Clinicians;

public sealed class HubPageTests(SharedSite site)
{
    [Fact]
    public async Task Get_Hub_HasThreeThingsToSayOneQuestionAndTheBuilderFirst()
    {
        using var client = site.CreateBrowser();

        var main = (await client.GetHtmlAsync("/clinicians")).QuerySelector("main")!;

        Assert.Equal("/clinicians/plan-builder", main.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(3, main.QuerySelectorAll(".si-hub__say li").Length);
        Assert.EndsWith("?”", main.QuerySelector(".si-hub__ask")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Hub_CountsSignsAndRulesOfTheDefinitionThatRuns()
    {
        using var client = site.CreateBrowser();

        var rows = (await client.GetHtmlAsync("/clinicians")).QuerySelectorAll(".si-hub__decide tbody tr");

        var triage = RealContent.Current.Triage.Triage;
        foreach (var (level, row) in new[] { Disposition.Emergency, Disposition.Urgent, Disposition.NonUrgent }.Zip(rows))
        {
            Assert.Equal(RealContent.Current.Results.For(level).Level, row.QuerySelector("th")!.TextContent);
            Assert.Equal(
                [$"{triage.RedFlags.Count(flag => flag.Disposition == level)}", $"{triage.Rules.Count(rule => rule.Disposition == level)}"],
                row.QuerySelectorAll("td").Skip(1).Select(static cell => cell.TextContent));
        }
    }

    [Fact]
    public async Task Get_Hub_TellsOfEachExerciseItsDoseEvidenceSourcesAndWhoLeavesItOut()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/clinicians");

        foreach (var exercise in RealContent.Current.Exercises.All)
        {
            var cells = page.QuerySelectorAll($"tr#{exercise.Slug} td").Select(static cell => cell.TextContent).ToArray();
            Assert.Contains(
                $"{exercise.Dosage.Repetitions.Usual} times "
                + $"({exercise.Dosage.Repetitions.Least}–{exercise.Dosage.Repetitions.Most})", cells[0],
                StringComparison.Ordinal);
            Assert.EndsWith(exercise.Evidence, cells[1], StringComparison.Ordinal);
            Assert.All(exercise.Facts, fact => Assert.Contains(fact, cells[2], StringComparison.Ordinal));
            Assert.All(exercise.LeaveOut, row => Assert.Contains(row.Who, cells[3], StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Get_AnyPage_LeadsToTheHubAndTheHubToTheRegisterAndTheDuties()
    {
        using var client = site.CreateBrowser();

        var home = await client.GetHtmlAsync("/");
        var hub = (await client.GetHtmlAsync("/clinicians")).QuerySelector("main")!;

        Assert.NotNull(home.QuerySelector("footer a[href='/clinicians']"));
        foreach (var path in new[] { "/clinicians/register", "/clinicians/adopting", "/about/triage", "/summary" })
            Assert.NotNull(hub.QuerySelector($"a[href='{path}']"));
    }

    [Theory]
    [InlineData("/clinicians", 350)]
    [InlineData("/clinicians/adopting", 370)]
    [InlineData("/clinicians/register", 250)]
    public async Task Get_PageForClinicians_IsShortAndReadsAtGradeEight(string path, int mostWords)
    {
        using var client = site.CreateBrowser();

        var main = (await client.GetHtmlAsync(path)).QuerySelector("main")!;

        // Rows of the register and of the table of exercises are what the evidence and the leaflets say, tested there.
        var text = string.Join('\n', main.QuerySelectorAll("h1, h2, p, li, td, th")
            .Where(static part => part.Closest(".si-register__text, .si-register__rows, .si-hub__evidence") is null
                && part.QuerySelector("p, li") is null)
            .Select(static part => part.TextContent.Trim()));
        var grade = ReadingGrade.Of(text);
        Assert.True(grade.Grade <= 8, $"{path} is at grade {grade.Grade:0.0}");
        Assert.True(grade.LongestSentence <= 30, $"{path} has a sentence of {grade.LongestSentence} words");
        Assert.True(grade.Words <= mostWords, $"{path} has {grade.Words} words");
    }

    [Fact]
    public async Task Get_Register_HasEveryRowOfTheFileWithBoxesToTickAndLinesToSign()
    {
        using var client = site.CreateBrowser();

        var main = (await client.GetHtmlAsync("/clinicians/register")).QuerySelector("main")!;

        var asked = await File.ReadAllLinesAsync(Path.Combine(Checkout.FindTop()!, "docs/evidence/beyond.md"));
        Assert.Equal(RowsOf(asked), main.QuerySelectorAll(".si-register__row").Length);
        Assert.Equal(RowsOf(asked) * 2, main.QuerySelectorAll(".si-register__box").Length);
        Assert.Equal(5, main.QuerySelectorAll(".si-register__signed dt").Length);
        var row = main.QuerySelectorAll(".si-register__row")
            .Single(static row => row.QuerySelector(".si-register__name")!.TextContent == "U27");
        Assert.Contains("A cautious choice of ours", row.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll(".si-register__text a, .si-register__rows a"));
    }

    [Fact]
    public void Parse_RowThatAClinicianJudged_ShowsTheVerdictAndIsNotOpen()
    {
        var register = RegisterReader.Parse(
            """
            # Title

            ## 1. Emergency

            | id | level | Clinician: accept / strike |
            |---|---|---|
            | X01 | emergency | accept, A. Sample, physiotherapist, 2026-12-01 |
            | X02 | emergency | |
            """);

        Assert.Equal(["accept, A. Sample, physiotherapist, 2026-12-01", ""], register.Rows.Select(static row => row.Verdict));
        Assert.Equal(1, register.Open);
    }

    [Theory]
    [InlineData(null, "the file is missing")]
    [InlineData("", "it is empty")]
    [InlineData("Nothing to sign is left in here.", "no row")]
    [InlineData("| id | Clinician: |\n|---|---|\n| X\u0000 | |", "a control character")]
    public async Task Get_RegisterThatCannotBeRead_IsNeverCalledSigned(string? text, string reason)
    {
        var folder = Directory.CreateTempSubdirectory("sijoint-evidence-");
        if (text is not null)
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "beyond.md"), text);

        await AssertUnknownAsync(folder.FullName, reason);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Get_FolderInThePlaceOfTheRegister_IsNeverCalledSigned()
    {
        var folder = Directory.CreateTempSubdirectory("sijoint-evidence-");
        folder.CreateSubdirectory("beyond.md");

        await AssertUnknownAsync(folder.FullName, "no file but a folder");
        folder.Delete(recursive: true);
    }

    [Fact]
    public Task Get_NoEvidenceBesideTheProgram_IsNeverCalledSigned() => AssertUnknownAsync(folder: null, "does not lie beside the program");

    private static async Task AssertUnknownAsync(string? folder, string reason)
    {
        using var unread = new SiteFactory { MoreServices = services => services.AddSingleton(RegisterReader.Read(folder)) };
        using var client = unread.CreateBrowser();

        var hub = (await client.GetHtmlAsync("/clinicians")).QuerySelector("main")!.TextContent;
        var register = (await client.GetHtmlAsync("/clinicians/register")).QuerySelector("main")!;
        var told = await unread.HealthAsync("register");

        Assert.Contains("nobody knows how many of its rows are open", hub, StringComparison.Ordinal);
        Assert.DoesNotContain("rows of the register are open", hub, StringComparison.Ordinal);
        Assert.Contains("cannot read the register", register.TextContent, StringComparison.Ordinal);
        Assert.Empty(register.QuerySelectorAll(".si-register__signed, .si-register__row"));
        Assert.Equal(HealthStatus.Degraded, told.Status);
        Assert.StartsWith("docs/evidence/beyond.md:", told.Description, StringComparison.Ordinal);
        Assert.Contains(reason, told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_RegisterThatWasRead_IsWell() =>
        Assert.Equal(HealthStatus.Healthy, (await site.HealthAsync("register")).Status);

    [Fact]
    public async Task Get_ArticleThatAClinicianSigned_CountsInTheHubAndShowsTheName()
    {
        using var content = new BrokenContent();
        content.Replace("en/articles/sleep.md", "reviewedBy: null", "reviewedBy: \"A. Sample, physiotherapist\"");
        using var signed = new SiteFactory { Settings = { ["Content:Path"] = content.Path } };
        using var client = signed.CreateBrowser();

        var hub = (await client.GetHtmlAsync("/clinicians")).QuerySelector("main")!.TextContent;
        var article = (await client.GetHtmlAsync("/articles/sleep")).QuerySelector(".si-review")!.TextContent;
        var pages = await client.GetStringAsync("/pages.json");

        Assert.Contains("has reviewed 1 of", hub, StringComparison.Ordinal);
        Assert.Contains("Reviewed by A. Sample, physiotherapist", article, StringComparison.Ordinal);
        Assert.Contains("A. Sample, physiotherapist", pages, StringComparison.Ordinal);
    }

    /// <summary>Rows below a heading whose last column is a clinician's, counted without the site's reader.</summary>
    private static int RowsOf(IEnumerable<string> lines)
    {
        var (count, isAsked) = (0, false);
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
                isAsked = false;
            else if (line.Contains("| Clinician:", StringComparison.Ordinal))
                isAsked = true;
            else if (isAsked && !line.StartsWith("|--", StringComparison.Ordinal))
                count++;
        }

        return count;
    }
}
