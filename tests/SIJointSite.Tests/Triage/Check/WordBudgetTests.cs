using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Features.Clinicians.Hub;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>
/// Five minutes (product row TRI5): what eleven kinds of visitor read and tap from the first page to their result, counted on the real
/// form. A longer question anywhere fails here.
/// </summary>
public sealed class WordBudgetTests(SharedSite site)
{
    // What the page for clinicians promises.
    private const int MostWordsWithNothingToTell = CliniciansModel.MostWordsOfACheck;
    private const int MostTapsWithNothingToTell = CliniciansModel.MostPressesOfACheck;
    private const int MostWords = 1250;
    private const int MostWordsOnTheFirstPage = 300;

    [Theory]
    [InlineData("nothing to tell", "")]
    [InlineData("sciatica, worse on a cough", "one-leg one-leg-below-knee cough-pain")]
    [InlineData("sciatica", "one-leg one-leg-below-knee")]
    [InlineData("pregnant", "pregnancy:pregnant")]
    [InlineData("fell at 70", "age-band:65-or-over small-bump bones thin-bones")]
    [InlineData("fell at 70 and cannot stand", "age-band:65-or-over cannot-bear-weight small-bump")]
    [InlineData("pain for three years", "duration:over-3-months began-before-45:yes no-better wakes-at-night better-with-movement")]
    [InlineData("for a mother with thin bones", "age-band:65-or-over bones thin-bones")]
    [InlineData("finds it hard to cope", "worried")]
    [InlineData("first ache at 52", "age-band:50-to-59 had-before:first-time")]
    [InlineData("numb between the legs", "saddle-numbness")]
    public async Task Walk_KindOfVisitor_StaysWithinTheBudget(string kind, string answers)
    {
        var (words, taps, firstPage, _) = await WalkAsync(RealDefinition.AllClear.With(
            answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static answer => answer.Split(':'))
                .Select(static pair => KeyValuePair.Create(pair[0], pair is [_, var code] ? code : "yes"))));

        Assert.True(words <= (answers.Length == 0 ? MostWordsWithNothingToTell : MostWords), $"{kind}: {words} words");
        Assert.True(answers.Length > 0 || taps <= MostTapsWithNothingToTell, $"{kind}: {taps} taps");
        Assert.True(firstPage <= MostWordsOnTheFirstPage, $"{kind}: {firstPage} words on the first page");
    }

    [Theory]
    [InlineData("18-to-49")]
    [InlineData("50-to-59")]
    [InlineData("65-or-over")]
    public async Task Walk_NotSureOfAnything_OpensNoLineThatWasNotTicked(string age)
    {
        var (words, _, _, screens) = await WalkAsync(RealDefinition.NotSureOfAnything.With("age-band", age));

        Assert.True(words <= MostWords, $"{words} words");
        Assert.DoesNotContain(screens, static id =>
            RealDefinition.Questionnaire.FindScreen(id)!.Groups.All(static group => group.Line is not null));
    }

    private async Task<(int Words, int Taps, int FirstPage, List<string> Screens)> WalkAsync(QuestionnaireResponse response)
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var (words, taps) = (CountWords(await client.GetHtmlAsync("/symptom-check")), 1);
        List<string> screens = [];
        var (address, firstPage) = ("/symptom-check/1", 0);
        while (address != "/symptom-check/result")
        {
            var page = await client.GetHtmlAsync(address);
            if (Visitor.ScreenOn(page) is { } screen)
                screens.Add(screen);
            words += CountWords(page, isFirst: address == "/symptom-check/1");
            firstPage = firstPage == 0 ? CountWords(page) : firstPage;
            taps++;
            if (address != "/symptom-check/check-answers")
                taps += TapsOn(page, RealDefinition.Questionnaire.Prune(response).Answers);
            using var answer = address == "/symptom-check/check-answers"
                ? await client.SubmitAsync(page, address, [])
                : await visitor.AnswerPageAsync(address, response);
            address = answer.Headers.Location!.OriginalString;
        }

        return (words, taps, firstPage, screens);
    }

    /// <summary>One for each choice and each tick, and one for each list in which nothing is ticked.</summary>
    private static int TapsOn(IHtmlDocument page, IReadOnlyDictionary<string, string> answers) =>
        page.QuerySelectorAll("fieldset.si-question")
        .Sum(group => Math.Max(1, group.QuerySelectorAll("input[type=checkbox]").Count(box =>
            answers.GetValueOrDefault(box.GetAttribute("value")!) == "yes")));

    /// <summary>
    /// The words that show without opening anything: of the page's main part, without what is folded, for screen readers only, or
    /// not chosen in a list of places. The buttons at the foot of each page of the check, to clear it and to leave it, are read once.
    /// </summary>
    private static int CountWords(IHtmlDocument page, bool isFirst = true)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var hidden in main.QuerySelectorAll(
            ".si-u-hidden, [aria-hidden=true], [hidden], details:not([open]) > :not(summary), option:not([selected]), script"
            + (isFirst ? "" : ", .si-clear, leave-page")))
            hidden.Remove();
        return main.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(static word => word.Any(char.IsLetterOrDigit));
    }
}
