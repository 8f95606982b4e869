using System.Text.RegularExpressions;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Content;

/// <summary>
/// What a reader sees stands in content/, so that a second language is a folder. A simple scan of every page: it looks for letters
/// between tags, in attributes that are read out, and for sentences in code.
/// </summary>
public sealed partial class TextsInDataTests
{
    private static readonly string Folder = Path.Combine(Checkout.FindTop()!, "src", "SIJointSite");

    /// <summary>Code that puts words together for a reader; other code has sentences of its own for logs and faults at start.</summary>
    private static readonly string[] SpeakingCode =
    [
        "AdviceItems.cs", "AdviceWords.cs", "AnswerWords.cs", "ArticleJsonLd.cs", "ChangeFeed.cs", "FhirCapabilities.cs",
        "OutcomeObservation.cs", "OutcomeViews.cs", "PageTexts.cs", "QuestionnaireWriter.cs", "SavedCheckBundle.cs", "TriagePageModel.cs",
    ];

    /// <summary>Code of features that has sentences for those who run the site, in logs and health, for those who write a program that
    /// talks to it, or for a database.</summary>
    private static readonly string[] NotForReaders =
    [
        "Extraction.cs", "FhirBody.cs", "FhirErrors.cs", "KeptQuestionnaires.cs", "KeptTexts.cs", "PurgeService.cs",
        "RegisterHealthCheck.cs", "ResponseReading.cs", "SavedAnswers.cs", "SavedCheckStore.cs", "SavedResultFormat.cs",
        "SavingHealthCheck.cs", "SealedResult.cs", "SearchTable.cs", "UnreadableElement.cs",
    ];

    public static TheoryData<string> Views => [.. FilesOfPages("*.cshtml")];

    public static TheoryData<string> PageModels => [.. FilesOfPages("*.cshtml.cs"), .. SpeakingCode.Select(PathOf)];

    [Theory]
    [MemberData(nameof(Views))]
    public void View_Always_HoldsMarkupOnly(string view) =>
        Assert.Empty(TextsOf(File.ReadAllText(Path.Combine(Folder, view))));

    [Theory]
    [MemberData(nameof(PageModels))]
    public void Code_OfAPage_HoldsNoSentence(string file) =>
        Assert.Empty(Sentence().Matches(Attribute().Replace(Comment().Replace(File.ReadAllText(Path.Combine(Folder, file)), ""), ""))
            .Select(match => match.Value));

    public static TheoryData<string> Features =>
        [.. FilesOfPages("*.cs").Where(static file => !NotForReaders.Contains(Path.GetFileName(file)))];

    /// <summary>A sentence begins with a capital; what is written for a browser does not.</summary>
    [Theory]
    [MemberData(nameof(Features))]
    public void Code_OfAFeature_BeginsNoSentence(string file) =>
        Assert.Empty(CapitalSentence().Matches(Comment().Replace(File.ReadAllText(Path.Combine(Folder, file)), ""))
            .Select(match => match.Groups[1].Value));

    [Theory]
    [InlineData("Title = \"What has changed\";", "What has changed")]
    [InlineData("Write($\"A symptom check of {date}\")", "A symptom check of {date}")]
    [InlineData("level is 1 ? \"SI Joint Guide\" : name", "SI Joint Guide")]
    public void Scan_SentenceInCode_IsFound(string code, string text) => Assert.Equal(text, CapitalSentence().Match(code).Groups[1].Value);

    [Theory]
    [InlineData("<h1>Check your answers</h1>", "Check your answers")]
    [InlineData("<p>\n    Step @Model.Number of @Model.Count</p>", "Step")]
    [InlineData("<p>@Model.Number questions</p>", "questions")]
    [InlineData("<a href=\"/\">@line</a>. It is kept until @day.ToString(\"d\"), then deleted.</p>", ", then deleted.")]
    [InlineData("<section aria-label=\"Your answers\">@x</section>", "Your answers")]
    [InlineData("@{\n    ViewData[\"Title\"] = \"Check your answers\";\n}", "Check your answers")]
    [InlineData("<button>@(Model.IsComplete ? \"See the result\" : Texts.Other)</button>", "See the result")]
    public void Scan_TextInAView_IsFound(string view, string text) =>
        Assert.Contains(TextsOf(view), found => found.Contains(text, StringComparison.Ordinal));

    private static IEnumerable<string> FilesOfPages(string pattern) =>
        Directory.GetFiles(Path.Combine(Folder, "Features"), pattern, SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Folder, file));

    private static string PathOf(string name) =>
        Path.GetRelativePath(Folder, Directory.GetFiles(Folder, name, SearchOption.AllDirectories).Single());

    private static string[] TextsOf(string view)
    {
        view = Directive().Replace(Comment().Replace(view, ""), "");
        // A bracket of a lambda or of a comparison begins no text, and a comma between quotes is no sentence.
        view = Code().Replace(view, " ").Replace("\", \"", "", StringComparison.Ordinal);
        return [.. new[] { BetweenTags(), BeforeCode(), AfterCode(), ReadOut(), Sentence() }.SelectMany(pattern => pattern.Matches(view))
            .Select(match => match.Groups[1].Value.Trim())];
    }

    [GeneratedRegex(@"@\*.*?\*@|^\s*//.*?$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^@(page|model|using|inject|section|attribute|addTagHelper)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"=>| [<>]=? |^\s*(?:case\b.*:|default:|break;)\s*$", RegexOptions.Multiline)]
    private static partial Regex Code();

    /// <summary>Attributes of C#, whose words are read by the person who runs the site.</summary>
    [GeneratedRegex(@"^\s*\[.*\]\s*$", RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex(@">([^<>{}@=]*\p{L}{2,}[^<>{}@=]*)<")]
    private static partial Regex BetweenTags();

    [GeneratedRegex(@">([^<>{}@=()]*\p{L}{2,}[^<>{}@=()]*)@")]
    private static partial Regex BeforeCode();

    /// <summary>An expression with up to three brackets in one another, taken whole, then what follows it up to the next tag or
    /// code.</summary>
    [GeneratedRegex(
        @"@(?!if|else|for|foreach|switch|await)(?>[\p{L}_][\w!]*(?:\.[\p{L}_][\w!]*|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)"
        + @"([^<>{}@=]*\b\p{L}{2,}[^<>{}@=]*)[<@]")]
    private static partial Regex AfterCode();

    [GeneratedRegex(@"(?<!name=""(?:viewport|color-scheme)"" )\b(?:aria-label|alt|title|placeholder|content)=""([^""@]*\p{L}{2,}[^""]*)""")]
    private static partial Regex ReadOut();

    [GeneratedRegex(@"""(\p{Lu}+\p{Ll}* \p{L}+[^""]*)""")]
    private static partial Regex CapitalSentence();

    [GeneratedRegex(@"(?:[=?:,]\s+|[(\[]\s*|\breturn |\$)""([^""]*\p{L}{2,} \p{L}+[^""]*)""")]
    private static partial Regex Sentence();
}
