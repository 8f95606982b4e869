using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Content;

/// <summary>A broken file is refused, and the message names the file, the line and the reason.</summary>
public sealed class BrokenContentTests
{
    private const string Drawing = "en/drawings/pelvis-back.svg";
    private const string Moving = "en/drawings/what-moves.svg";
    private const string Legends = "en/drawings/drawings.yaml";
    private const string Article = SampleArticle.File;
    private const string Exercise = "en/exercises/knee-squeeze.md";
    private const string Questions = "en/triage/questionnaire.yaml";
    private const string Rules = "en/triage/rules.yaml";
    private const string Glossary = "en/glossary.yaml";
    private const string SearchWords = "en/search.yaml";
    private const string SearchSigns = "en/search-signs.yaml";
    private const string SearchPlaces = "en/search-places.yaml";
    private const string Signs = "en/signs.yaml";
    private const string Home = "en/home.yaml";
    private const string ArticleTexts = "en/articles/texts.yaml";
    private const string Texts = "en/triage/texts.yaml";
    private const string Stories = "en/triage/stories.yaml";
    private const string Results = "en/triage/results.yaml";
    private const string SafetyNet = "en/triage/safety-net.yaml";

    [Theory]
    [InlineData(Article, "::: known What we know", "::: knwon What we know", "is no block")]
    [InlineData(Article, "[@nice-ng59]", "[@nobody-1900]", "is no source")]
    [InlineData(Article, "(/symptom-check)", "(/symptom-chekc)", "leads to no page")]
    [InlineData(Article, "(/symptom-check)", "(javascript:alert(1))", "is not allowed")]
    [InlineData(Article, "## What can go wrong {#what-can-go-wrong}", "## What can go wrong", "needs an id")]
    [InlineData(Article, "{#what-to-do-instead}", "{#what-can-go-wrong}", "comes twice")]
    [InlineData(Article, "It does not move a bone back.", "It does <b>not</b> move a bone back.", "raw HTML")]
    [InlineData(Article, "- do not twist hard", "- twist hard", "begins with \"do not\"")]
    [InlineData(Article, "## What can go wrong {#what-can-go-wrong}", "## What can go wrong {#what-can-go-wrong onclick=x}", "only an id")]
    [InlineData(Article, "::: drawing pain-map", "::: drawing pain-mpa", "\"pain-mpa\" is no drawing")]
    [InlineData(Article, "::: drawing pain-map", "::: drawing pain-map\n:::\n\n::: drawing pain-map", "comes twice", 3)]
    [InlineData(Article, "{{sign-saddle}}", "{{sign-sadle}}", "is no sign of signs.yaml")]
    [InlineData(Article, "{{sign-below-knee}}", "{{sign-saddle}}", "must be looked at sooner than this card says")]
    [InlineData(Article, "{{sign-not-better}}", "{{sign-below-knee}}", "must be seen within 7 days")]
    [InlineData(Article, "{{within-28}}", "{{within-9}}", "none of the times")]
    [InlineData(Article, "::: care-urgent Get", "::: care-emergency Get", "care cards stand in the order")]
    [InlineData(Article, "::: today What to do today", "::: do What to do today", "begins with \"::: today\"")]
    [InlineData(Article, "kind: \"question\"", "kind: \"story\"", "is none of article, question")]
    [InlineData(Article, "need: \"living-with-it\"", "need: \"elsewhere\"", "is none of start-here")]
    [InlineData(Article, "to: \"/exercises\"", "to: \"/exercices\"", "leads to no page of the site")]
    [InlineData(Article, "picture: \"short-walk\"", "picture: \"short-wlak\"", "no picture of an exercise or position")]
    [InlineData(Signs, "flags: [\"E01\"]", "flags: [\"E99\"]", "is no red flag and no rule")]
    [InlineData(Signs, "flags: [\"U07\"]", "flags: [\"E05\"]", "must be looked at sooner than this list says")]
    [InlineData(Signs, "name: \"spreading\"", "name: \"saddle\"", "saddle comes twice")]
    [InlineData(Home, "to: \"/articles/how-long\"", "to: \"/articles/how-lnog\"", "leads to no page of the site")]
    [InlineData(Home, "drawing: \"pain-map\"", "drawing: \"pain-mpa\"", "is no drawing of drawings.yaml")]
    [InlineData(ArticleTexts, "    study: \"Study\"\n", "", "has no words for study")]
    [InlineData(Drawing, "</desc>", "</dsec>", "not well-formed")]
    [InlineData(Drawing, "<rect ", "<script>alert(1)</script><rect ", "<script> has no place")]
    [InlineData(Drawing, "<rect ", "<style>*{}</style><rect ", "<style> has no place")]
    [InlineData(Drawing, "<rect ", "<foreignObject/><rect ", "<foreignObject> has no place")]
    [InlineData(Drawing, "<rect ", "<rect onclick=\"x()\" ", "onclick has no place")]
    [InlineData(Drawing, "<rect ", "<rect style=\"fill:red\" ", "style has no place")]
    [InlineData(Drawing, "<rect ", "<rect fill=\"red\" ", "fill has no place")]
    [InlineData(Drawing, "<rect ", "<rect xlink:href=\"//elsewhere\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" ", "href has no place")]
    [InlineData(Drawing, "class=\"si-anatomy__ground\"", "class=\"si-button\"", "does not begin with si-anatomy__")]
    [InlineData(Drawing, "id=\"sacrum\"", "id=\"sit-bones\"", "sit-bones comes twice")]
    [InlineData(Drawing, "data-part=\"sacrum\"", "data-part=\"scarum\"", "scarum is no part of the legend")]
    [InlineData(Drawing, "data-part=\"sacrum\"", "data-layer=\"bone\"", "no element has data-part=\"sacrum\"")]
    [InlineData(Drawing, "data-label=\"sacrum\"", "data-layer=\"bone\"", "sacrum needs one label")]
    [InlineData(Drawing, "role=\"img\"", "role=\"group\"", "role=\"img\"")]
    [InlineData(Drawing, ">The pelvis from behind<", ">The pelvis<", "its title is not")]
    [InlineData(Drawing, "data-layer=\"nerves\"", "data-layer=\"nevers\"", "offers the layer nerves")]
    [InlineData(Moving, "data-axis=\"117 122\"", "data-axis=\"117\"", "data-axis of two numbers")]
    [InlineData(Moving, "data-times=\"20\"", "data-times=\"2\"", "wants data-times of 1 and 20")]
    [InlineData(Legends, "layers: [\"bone\", \"cartilage\", \"load\"]", "layers: [\"bone\", \"laod\"]", "the layer laod has no name")]
    [InlineData(Legends, "{millimetres}, {degrees}", "{millimetres}", "must hold {degrees}")]
    [InlineData(Legends, "degrees: 2\n", "degrees: 0\n", "degrees must be above 0")]
    [InlineData(Legends, "name: \"pelvis-front\"", "name: \"pelvis-back\"", "the name pelvis-back comes twice")]
    [InlineData(Legends, "id: \"sacrum\"", "id: \"si-joint\"", "the part si-joint comes twice")]
    [InlineData(Legends, "\"wikimsk-sij\"]", "\"nobody-1900\"]", "nobody-1900 is no source")]
    [InlineData(Legends, "facts: [\"B03\"]", "facts: [\"Z99\"]", "none of its sources carries Z99")]
    [InlineData(Legends, "term: \"sacroiliac joints\"", "trem: \"sacroiliac joints\"", "trem")]
    [InlineData(Exercise, "holdSeconds: { usual: 5, least: 2, most: 10 }", "holdSeconds: { usual: 5, least: 2, most: 500 }", "holdSeconds")]
    [InlineData(Exercise, "repetitions: { usual: 5, least: 3", "repetitions: { usual: 5, least: 6",
        "dosage.repetitions: usual 5 is less than least 6; write")]
    [InlineData(Exercise, "condition: \"pubic-pain\"", "condition: \"public-pain\"", "\"public-pain\" is no condition")]
    [InlineData(Exercise, "instead: \"Easier: on a chair\"", "instead: \"On a sofa\"", "\"On a sofa\" is the title of no version")]
    [InlineData("en/exercises/step-up.md", "title: \"On a chair\"", "title: \"Easier, tap the step!\"",
        "is taken; write a title with other words")]
    [InlineData("en/exercises/choices.yaml", "doNotStart: true", "doNotStart: false", "severe pain would start")]
    [InlineData("en/exercises/choices.yaml", "ends: \"emergency\"", "ends: \"emergencyy\"",
        "\"emergencyy\" is none of exercise, session, emergency")]
    [InlineData("en/exercises/choices.yaml", "    ends: \"emergency\"\n    showsEmergencyCard: true", "    ends: \"emergency\"",
        "shows the emergency card")]
    [InlineData("en/exercises/choices.yaml", "id: \"sharp\"", "id: \"nerve\"", "comes twice")]
    [InlineData("en/exercises/choices.yaml", "call {emergency-number}", "call {emergency-numbre}", "{emergency-numbre}")]
    [InlineData("en/exercises/choices.yaml", "\"R_CANCER\", \"IP02\"]", "\"R_CANCER\"]", "IP02")]
    [InlineData("en/exercises/texts.yaml", "time} to go\"", "tiem} to go\"", "must hold {time}")]
    [InlineData("en/articles/texts.yaml", "Source {number}", "Source", "must hold {number}")]
    [InlineData("en/feedback.yaml", "“{question}”", "this", "must hold {question}")]
    [InlineData(Article, "(/articles/when-to-get-help)", "(/articles/when-to-get-hepl)", "no page of the site")]
    [InlineData(Article, "(/articles/when-to-get-help)", "(/articles/when-to-get-help#get-help-nwo)",
        "no heading of content/en/articles/when-to-get-help.md")]
    [InlineData(Article, "(/symptom-check)", "(/symptom-check#start)", "no place of that page")]
    [InlineData(Article, "(/symptom-check)", "(/exercises/knee-squeze)", "no page of the site")]
    [InlineData(Article, "(/symptom-check)", "(data:text/html,x)", "is not allowed")]
    [InlineData(Article, "(/symptom-check)", "(//elsewhere.example)", "is not allowed")]
    [InlineData(Article, "{#what-can-go-wrong}", "{#source-1}", "is taken by the page")]
    [InlineData(Article, "{#what-can-go-wrong}", "{#what-can-go-wrong}\n\n#### Deep {#deep}", "only ## and ### headings take an id", 2)]
    [InlineData(Article, "{#what-can-go-wrong}", "{#sources}", "is taken by the page")]
    [InlineData(Article, "aliases: []", "aliases: [\"what-is-the-si-joint\"]", "is the address of an article")]
    [InlineData(Article, "aliases: []", "aliases: [\"old-one\", \"old-one\"]", "comes twice")]
    [InlineData(Article, "aliases: []", "aliases: [\"Old one\"]", "is no address")]
    [InlineData(Article, "order: 900", "order: 1", "have the same order")]
    [InlineData(Article, "nextReview: \"20", "nextReview: \"19", "must be after reviewed")]
    [InlineData(Article, "summary: \"A small", "sumary: \"A small", "is no field")]
    [InlineData(Article, "order: 900", "order: three", "\"three\" is no whole number")]
    [InlineData(Exercise, "rightArm: \"on-chest\"", "rightArm: \"in-the-air\"", "none of")]
    [InlineData(Exercise, "posture: \"on-back\"", "posture: \"upside-down\"",
        "\"upside-down\" is none of on-back, on-left-side, on-right-side, sitting, standing")]
    [InlineData(Exercise, "headNod: 6", "headNod: 60", "figure.start.headNod: 60 is out of range; write -45 to 45.")]
    [InlineData(Exercise, "headNod: 6", "headNod: .nan", "figure.start.headNod: NaN is out of range; write -45 to 45.")]
    [InlineData(Exercise, "tilt: ", "tilt: -", "figure.camera.tilt: -")]
    [InlineData(Exercise, "arrow: \"", "arrow: \"x-", "is none of right-knee-to-chest, left-knee-to-chest")]
    [InlineData(Exercise, "right: { foot: [28, 6.5]", "right: { foot: [28]", "a leg is either")]
    [InlineData(Exercise, "posture: \"sitting\"", "posture: \"sitting\", chestTurn: 90", "ChestTurn")]
    [InlineData(Exercise, "order: 3", "odrer: 3", "odrer")]
    [InlineData("en/models/cavitation.yaml", "stays a speck", "stays a {speck}", "{speck}")]
    [InlineData("en/models/cavitation.yaml", "  largest: 1.21\n", "", "largest")]
    [InlineData("en/articles/what-makes-a-joint-crack.md", "::: model cavitation", "::: model cavitatoin", "is no model")]
    [InlineData(Questions, "level: \"emergency\"", "level: \"emergencyy\"", "is none of")]
    [InlineData(Questions, "skin between {your} legs", "skin between {youre} legs", "in braces")]
    [InlineData(Questions, "\nhistory:", "\nreview: { version: \"1.0.0\", by: \"Sam\", date: \"2026-12-01\" }\nhistory:",
        "review is of version 1.0.0")]
    [InlineData(Questions, "linkId: \"bladder-change\"", "linkId: \"saddle-numbness\"", "comes twice")]
    [InlineData(Questions, "\nversion: \"", "\nversion: \"x", "version")]
    [InlineData(Questions, "why: \"The same nerves work the bowel.\"", "", "")]
    [InlineData(Rules, "{ redFlagIds: [\"R_BUMP\"] }", "{ redFlagIds: [\"R_BUMB\"] }", "unknown red flag R_BUMB")]
    [InlineData(Questions, "say: \"the baby is moving less\"", "say: \"the baby is moving less\"\n            notSure: \"none\"",
        "must not reach self-care")]
    [InlineData(Questions, "codes: [\"over-3-months\", \"not-sure\"]", "codes: []", "cannot be reached")]
    [InlineData(Questions, "text: \"Under 6\"", "text: \"Under {six}\"", "{six}")]
    [InlineData(Questions, "named: \"pain below the knee\"", "named: \"toothache\"", "does not name it")]
    [InlineData(Questions, "named: \"pain below the knee\"", "", "say in `named`")]
    [InlineData(Questions, "line: \"one-leg\"", "line: \"no-such-line\"", "cannot be reached")]
    [InlineData(Questions, "hint: \"Or no pee all day.\"", "hint: \"Or no pee all day, and one two three four five six seven eight.\"",
        "more than 12 words")]
    [InlineData(Questions, "linkId: \"fever\"", "linkId: \"none\"", "already means something")]
    [InlineData(Texts, "      raised-temperature: \"Fever\"", "      raised-temprature: \"Fever\"", "raised-temprature is no question")]
    [InlineData(Texts, "redFlags: [\"U27\"]", "redFlags: [\"U72\"]", "U72 is no red flag")]
    [InlineData(Rules, "[ { linkId: \"age-band\", yesCodes: [\"under-6\"] } ]", "[]",
        "F_U6 has no condition, so it is never raised")]
    [InlineData(Rules, "linkId: \"age-band\", yesCodes: [\"under-6\"] }", "linkId: \"age\", yesCodes: [\"under-6\"] }",
        "age, which is no question")]
    [InlineData(Rules, "yesCodes: [\"under-6\"] }", "yesCodes: [\"under-7\"] }",
        "asks for under-7, which is no answer to age-band: under-6,")]
    [InlineData(Rules, "yesCodes: [\"under-6\"] }", "yesCodes: [] }", "no answer raises it for certain")]
    [InlineData(Rules, "yesCodes: [\"under-6\"] }", "yesCodes: [\"under-6\"], notSureCodes: [\"under-6\"] }",
        "for certain and for not sure")]
    [InlineData(Rules, "yesCodes: [\"under-6\"] } ]",
        "yesCodes: [\"under-6\"] }, { linkId: \"age-band\", yesCodes: [\"16-to-17\"] } ]",
        "two answers to one question, so it is never raised")]
    [InlineData(Questions, "- id: \"about\"", "- id: \"emergency-signs\"", "is the id of two screens or groups")]
    [InlineData(Rules, "needs help at once.", "needs {help} at once.", "{help}")]
    [InlineData(Stories, "\"bladder-change\", \"both-legs\"", "\"bladder-changed\"", "no answer of the symptom check")]
    [InlineData(Results, "\"E11e\", \"E11f\"", "\"E11z\"", "no rule")]
    [InlineData(Results, "someone has checked {them}", "someone has checked {theem}", "{theem}")]
    [InlineData(SafetyNet, "between {your} legs", "between {youre} legs", "{youre}")]
    [InlineData("en/triage/regions.yaml", "NHS 111 or {your} GP", "NHS 111 or {youre} GP", "{youre}")]
    [InlineData(SafetyNet, "isOnCard: true }", "isOnCrad: true }", "isOnCrad")]
    [InlineData("en/triage/regions.yaml", "emergencyNumber", "emergencyNumbr", "emergencyNumbr")]
    [InlineData(Glossary, "word: \"ilium\"", "word: \"sacrum\"", "comes twice")]
    [InlineData(Glossary, "also: [\"ligaments\"]", "also: [\"Sacrum\"]", "belongs to")]
    [InlineData(Glossary, "word: \"ilium\"", "word: \"!\"", "has no letter")]
    [InlineData(Glossary, "plain: \"hip bone\"", "plane: \"hip bone\"", "plane")]
    [InlineData(SearchWords, "address: \"/plan\"", "address: \"/paln\"", "no page of the site")]
    [InlineData(SearchWords, "\"sijd\"", "\"SIJ\"", "comes twice")]
    [InlineData(SearchSigns, "[\"cauda\"]", "[\"Cauda's\"]", "can never be found")]
    [InlineData(SearchSigns, "[\"cauda\"]", "[\"{caudas}\"]", "no words of the name")]
    [InlineData(SearchSigns, "[\"cauda\"]", "[\"cauda|\"]", "can never be found")]
    [InlineData(SearchPlaces, "at: \"/articles/myths\"", "at: \"/articles/mhyts\"", "the place /articles/mhyts leads to no page")]
    [InlineData(SearchPlaces, "at: \"/articles/myths\"", "at: \"/offline\"", "no page that the search knows")]
    [InlineData(SearchPlaces, "#use-heat", "#use-haet", "leads to no heading of content/en/articles/")]
    [InlineData(SearchWords, "means: \"gentle exercises\"", "means: \"!\"", "means is empty")]
    [InlineData(SearchWords, "say: [\"myth\"", "sya: [\"myth\"", "sya")]
    [InlineData(Texts, "  goOn: \"Go on with it\"\n", "", "goOn")]
    [InlineData(Texts, "it is worse, call {emergency-number}.", "it is worse, call.", "must hold {emergency-number}")]
    public void Load_BrokenFile_NamesFileLineAndReason(string file, string from, string to, string reason, int linesDown = 0)
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(file, from, to);

        var exception = content.Load();

        Assert.Contains(exception.Problems, problem =>
            problem.File == "content/" + file && problem.Line > 0 && problem.Reason.Contains(reason, StringComparison.OrdinalIgnoreCase));
        if (file == Article)
            Assert.Contains(exception.Problems, problem => problem.Line == line + linesDown);
    }
}
