using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Safety;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Outcome;

/// <summary>What a result says, built from the answers (TRI7).</summary>
public sealed class ResultWordsTests(SharedSite site)
{
    private async Task<IHtmlDocument> ResultAsync(string ids, string who = "me")
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync(who: who);
        return (await visitor.AnswerAllAsync(RealDefinition.Raising(ids))).Page;
    }

    private static string Side => RealContent.Current.TriageTexts.Outcome.Side;

    private static string[] Lines(IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(static line => line.TextContent.Trim())];

    [Fact]
    public async Task Words_RuleOverSeveralAnswers_NameEveryFactThatItCounted()
    {
        var page = await ResultAsync("R_BUMP R_STEROID R_65 S11");

        Assert.Equal("Urgent", Visitor.LevelOn(page));
        Assert.Equal(
            ["I had a small fall or bump before the pain began.", "I am 65 or over.", "I have taken steroid tablets for 3 months or more.",
                $"How long: Under 2 weeks. Had it before: Yes, the same. Age: 65 or over. {Side}"],
            Lines(page, ".si-say__words p")[1..]);
        Assert.Contains("I find it hard to cope.", Lines(page, ".si-say__more li"));
    }

    [Fact]
    public async Task Words_RuleThatCountsNotSure_SayItAsPossible()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("U01b R_CHEMO").With("cancer-treatment", "not-sure"));

        Assert.Equal("Emergency", Visitor.LevelOn(page));
        var words = Lines(page, ".si-say__words p");
        Assert.Contains("Possibly: I had cancer drug treatment in the last 6 weeks.", words);
        Assert.DoesNotContain(words, static line => line.StartsWith("I had cancer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reasons_NotSureOfMuch_AreOneCardThatNamesEachOnce()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.NotSureOfAnything);

        var card = page.QuerySelectorAll(".si-reasons__item")
            .Single(static item => item.TextContent.Contains("Not sure", StringComparison.Ordinal));
        var parts = card.QuerySelectorAll(".si-reasons__parts > li");
        Assert.InRange(parts.Length, 9, 20);
        Assert.NotEmpty(card.QuerySelectorAll(".si-reasons__part--main"));
        Assert.All(parts, static part => Assert.StartsWith("/symptom-check/", part.QuerySelector("a")!.GetAttribute("href")));
        var names = parts.Select(static part => part.QuerySelector("a")!.TextContent).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Contains("Change this answer: Feeling, peeing, pooing and the legs", names);
    }

    [Fact]
    public async Task Words_NotSureOfAChecklist_NameItsTopicOnce()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        using var first = await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "not-sure"));
        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear, first.Headers.Location!.OriginalString);

        Assert.Equal(["I was not sure about some questions on feeling, peeing, pooing and the legs.",
            $"How long: Under 2 weeks. Age: 18 to 49. {Side}"],
            Lines(page, ".si-say__words p")[1..]);
        Assert.Single(page.QuerySelectorAll(".si-reasons__item"));
        Assert.Equal(7, page.QuerySelectorAll(".si-reasons__rules li").Length);
    }

    [Theory]
    [InlineData("E11d", "Call your maternity unit now")]
    [InlineData("E13", "You matter. Talk to someone now")]
    [InlineData("E11d E01", "Call 999 now, or go to A&E")]
    [InlineData("U01 F_PREGNANT", "Call your maternity unit now")]
    public async Task Heading_Emergency_FitsWhatSetIt(string ids, string heading)
    {
        var page = await ResultAsync(ids);

        Assert.Equal("Emergency", Visitor.LevelOn(page));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".si-outcome a[href='tel:999']"));
    }

    [Theory]
    [InlineData("PG03", true)]
    [InlineData("U01", false)]
    public async Task UrgentLine_BesideAMaternityUnit_SaysForWhomItIs(string id, bool isSaid)
    {
        var page = await ResultAsync(id);

        var button = page.QuerySelector(".si-outcome-part a[href='tel:111']")!;
        Assert.Equal(isSaid, button.ParentElement!.PreviousElementSibling?.TextContent == "No maternity unit yet:");
    }

    [Fact]
    public async Task Steps_Emergency_HoldNoAdviceOfALesserSign()
    {
        var page = await ResultAsync("E11d");

        Assert.DoesNotContain("physiotherapist", page.QuerySelector("main ol")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nerve-signs", "E01 E02 E03 E04 E05 E06 X01")]
    [InlineData("body-signs", "E07 E08 E09 E10 E13 E14 X02 X03 X04 E14b")]
    public async Task Steps_NotSureOfAList_HoldNoAdviceOfAYes(string group, string ids)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        using var first = await visitor.AnswerAsync("emergency-signs", null, (group, "not-sure"));
        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear, first.Headers.Location!.OriginalString);

        var steps = page.QuerySelector("main ol")!.TextContent;
        Assert.Equal("Urgent", Visitor.LevelOn(page));
        Assert.All(ids.Split(' ').Select(id => RealDefinition.Triage.RedFlags.Single(flag => flag.Id == id).Advice).OfType<string>(),
            advice =>
            Assert.DoesNotContain(Voice.Self.Speak(advice), steps, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("E08", "tel:999")]
    [InlineData("E13", "tel:116123 tel:999")]
    [InlineData("E08 E13", "tel:999 tel:116123")]
    public async Task Calls_Emergency_StandInTheOrderOfWhatIsWrong(string ids, string links)
    {
        var page = await ResultAsync(ids);

        Assert.Equal(links, string.Join(' ', page.QuerySelectorAll(".si-outcome a").Select(static link => link.GetAttribute("href"))));
    }

    [Theory]
    [InlineData("E07")]
    [InlineData("E09 E01")]
    [InlineData("R_AAA U06")]
    public async Task Steps_SignThatMustNotTravel_NeverSendByCar(string ids)
    {
        var page = await ResultAsync(ids);

        Assert.Equal("Call 999 now for an ambulance", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("have someone take", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us", "25 November 2026")]
    [InlineData("uk", "26 November 2026")]
    public async Task Date_Urgent_IsNeverADayTooLateWhereTheReaderIs(string region, string date)
    {
        using var night = new SiteFactory();
        // Three in the morning of the 25th in London, still the 24th in America.
        night.Clock.Advance(TimeSpan.FromHours(17));
        var visitor = new Visitor(night.CreateBrowser());
        await visitor.StartAsync(region);

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("U01"));

        Assert.Contains($"by {date}", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reason_SomethingNotForOthersToRead_IsCalledNeutrally()
    {
        var page = await ResultAsync("U27");

        Assert.DoesNotContain("afraid", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("There is something I would like to talk about alone.", Lines(page, ".si-say__words p"));
    }

    [Fact]
    public async Task Crisis_Anyone_HasTheLineToTalkToOnTop()
    {
        var page = await ResultAsync("E13", "someone-else");

        Assert.NotNull(page.QuerySelector(".si-outcome a[href='tel:116123']"));
        Assert.Contains("They have thoughts of ending their life", page.QuerySelector(".si-say__words")!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("S01", true)]
    [InlineData("F_U16", false)]
    [InlineData("F_OP", false)]
    [InlineData("F_PREG", false)]
    [InlineData("S10", false)]
    [InlineData("U01", false)]
    [InlineData("E01", false)]
    public async Task Exercises_OnlyWhereNoAnswerForbidsThem_AreOffered(string ids, bool offered)
    {
        var page = await ResultAsync(ids);

        Assert.Equal(offered, page.QuerySelector("main a[href^='/exercises']") is not null);
    }

    [Fact]
    public async Task Reason_OldChangePossible_SaysWhereToSaySo()
    {
        Assert.Contains("Change this answer", (await ResultAsync("E02")).QuerySelector(".si-reasons__old")!.TextContent,
            StringComparison.Ordinal);
        Assert.Null((await ResultAsync("E05")).QuerySelector(".si-reasons__old"));
    }

    [Theory]
    [InlineData("E01 E04")]
    [InlineData("U04 U06 U07")]
    [InlineData("S01 S11 S12 F_PREG")]
    [InlineData("")]
    public async Task Texts_ForSomeoneElse_NeverUseTheWrongPronoun(string ids)
    {
        var page = await ResultAsync(ids, "someone-else");

        Assert.DoesNotMatch(@"(?i)\b(of|about|by|take|seen|checked|wakes|makes|suit|hurt|for) they\b|\bthey (am|is|has)\b",
            page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public void Texts_EveryQuestionForSomeoneElse_NeverUsesTheWrongPronoun()
    {
        var texts = RealDefinition.Questionnaire.Screens.SelectMany(static screen => screen.Groups.SelectMany(static group =>
            group.Items.SelectMany(static item =>
                new[] { item.Text, item.Hint, item.Meaning, item.WhyWeAsk }.Concat(item.AnswerOptions.Select(static option => option.Text)))
                .Concat([group.Legend, group.Hint, group.MissingMessage, group.Topic])).Concat([screen.Title, screen.Hint]))
            .Concat(RealDefinition.Triage.RedFlags.SelectMany(static flag => new[] { flag.Say, flag.Reason, flag.Advice, flag.IfOld }))
            .OfType<string>().Select(Voice.Other.Speak);

        Assert.All(texts, static text => Assert.DoesNotMatch(
            @"(?i)\b(of|about|by|take|seen|checked|wakes|makes|suit|hurt|for|treated) they\b|\bthey (am|is|has)\b|\byour?\b", text));
    }

    [Fact]
    public void Texts_EverySign_IsTwentyWordsOrLess() => Assert.All(
        RealDefinition.Questionnaire.Items, static item => Assert.True(item.Text.Split(' ').Length <= 20, $"{item.LinkId}: {item.Text}"));
}
