using Microsoft.Extensions.Options;
using SIJointSite.Content.About;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Articles.Signs;
using SIJointSite.Content.Articles.Texts;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Codes;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Exercises.Programmes;
using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Content.Feedback;
using SIJointSite.Content.Files;
using SIJointSite.Content.Home;
using SIJointSite.Content.Models;
using SIJointSite.Content.Pictures;
using SIJointSite.Content.Quality;
using SIJointSite.Content.Rules;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Search;
using SIJointSite.Content.Site;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Content.Triage.Proof;
using SIJointSite.Content.Versions;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Settings;

namespace SIJointSite.Content;

/// <summary>
/// Reads everything in the content folder, in the one place that says what needs what. What needs something that is broken is not
/// checked until that is corrected, and says so.
/// </summary>
public sealed class SiteContentReader(ContentFolder folder, IOptions<SiteOptions> options)
{
    private readonly ExerciseReader exerciseReader = new();
    private readonly ArticleSetReader articleReader = new();
    private readonly Lock reading = new();
    private (ContentTrace Files, SiteContent Content)? last;

    /// <summary>
    /// Reads all files that have changed since the last time, and puts everything together anew. When none has, whatever their dates
    /// say, it is the content of the last time: no page is made again for a file that was only saved again.
    /// </summary>
    /// <exception cref="ContentException">Something is wrong; all problems of all files are listed.</exception>
    public SiteContent Read()
    {
        lock (reading)
        {
            if (last is { } known && known.Files.IsStillSo())
                return known.Content;
            var files = new ContentFiles(folder);
            var content = Read(files, withEditorialRules: false);
            last = (files.Trace(), content);
            return content;
        }
    }

    /// <summary>
    /// The same, held against the editorial rules as well: what a text must be to be published (length, reading grade, evidence), where
    /// <see cref="Read()"/> asks only for what the site needs to run. A running site does not stop for a long sentence.
    /// </summary>
    /// <exception cref="ContentException">Something is wrong; all problems of all files are listed.</exception>
    public SiteContent Check()
    {
        lock (reading)
            return Read(new ContentFiles(folder), withEditorialRules: true);
    }

    private SiteContent Read(ContentFiles files, bool withEditorialRules)
    {
        // One line, where each file of it would be called missing.
        if (folder.Problem is { } gone)
            throw new ContentException([gone]);
        var problems = new ContentProblems();
        // They need nothing of the rest: with a second core they are read meanwhile.
        var exercisePart = Task.Run(() => ReadExercises(files));

        var sources = problems.Try(() => SourceReader.Read(files));
        var regions = problems.Try(() => RegionReader.Read(files, options.Value.Region));
        var safetyNet = problems.Try(() => SafetyNetReader.Read(files));
        var triageTexts = problems.Try(() => TriageTextReader.Read(files));
        var triage = problems.Try("the symptom check", safetyNet, known => TriageDefinitionReader.Read(files, known));
        if (triageTexts is not null && triage is not null)
            problems.Add(TriageTextReader.Problems(files, triageTexts, triage.Triage));
        var results = problems.Try("triage/results.yaml", triage, known => ResultTextReader.Read(files, known.Triage));
        var score = problems.Try("triage/stories.yaml", triage, known => StoryReader.Read(files, known.Triage));

        var (choices, exerciseDrafts, exercises, exerciseTexts, programme, programmeTexts, builder, exerciseProblems) =
            exercisePart.GetAwaiter().GetResult();
        if (choices is not null && triage is not null)
            problems.Add(SignLineChecks.Problems(files, choices, triage.Triage));
        problems.Add(exerciseProblems);

        var drawings = problems.Try("drawings", sources, known => DrawingReader.Read(files, known.ById));
        var pictures = problems.Try("positions.yaml", exerciseDrafts, known => ExercisePictureReader.Read(files, known));
        var cavitation = problems.Try(() => CavitationReader.Read(files));
        var glossary = problems.Try(() => GlossaryReader.Read(files));
        var articleTexts = problems.Try(() => FeatureTexts.Read<ArticleTexts>(files, "articles/texts.yaml"));
        var home = problems.Try(() => FeatureTexts.Read<HomeTexts>(files, HomeChecks.Path));
        var site = problems.Try(() => FeatureTexts.Read<SiteTexts>(files, "site.yaml"));
        var guide = problems.Try(() => FeatureTexts.Read<GuideTexts>(files, "guide.yaml"));
        var proof = problems.Try(() => FeatureTexts.Read<ProofTexts>(files, "triage/proof.yaml"));
        var about = problems.Try(() => FeatureTexts.Read<AboutTexts>(files, "about.yaml"));
        var qualityTexts = problems.Try(() => FeatureTexts.Read<QualityTexts>(files, "quality.yaml"));
        var signs = problems.Try(() => SignReader.Read(files, triage?.Triage));
        var articleSetting = regions is null || articleTexts is null || signs is null
            ? null : new ArticleSetting(regions.Default, articleTexts, signs, withEditorialRules);
        var drafts = problems.Try("articles", articleSetting, known => articleReader.ReadDrafts(files, known));
        ArticleChecks? checks = null;
        if (drafts is not null)
        {
            var slugs = files.In(files.InLanguage("exercises"), ".md").Select(static name => Path.GetFileNameWithoutExtension(name))
                .ToHashSet();
            checks = new ArticleChecks(drafts, sources, slugs, drawings, pictures);
            problems.Add(checks.Problems());
            if (home is not null)
                problems.Add(HomeChecks.Problems(files, home, checks.FaultOf, drawings));
        }

        var search = problems.Try("search.yaml", checks, known => SearchFileReader.Read(files, known.FaultOf));
        var clinicians = problems.Try(() => FeatureTexts.Read<ClinicianTexts>(files, "clinicians/hub.yaml"));
        var feedback = problems.Try(() => FeatureTexts.Read<FeedbackTexts>(files, "feedback.yaml"));
        var versionTexts = problems.Try(() => FeatureTexts.Read<VersionTexts>(files, "versions.yaml"));
        if (withEditorialRules)
            problems.Add(problems.Try(() => EvidenceContentRules.Problems(files, regions, EvidenceContentRules.FindFolder())) ?? []);

        problems.ThrowIfAny();
        var pages = new PageTexts(exercises!, triage!, results!, safetyNet!, regions!.Default, triageTexts!, qualityTexts!.Pages);
        var quality = problems.Try(() => QualityReader.Read(files, pages));
        if (withEditorialRules && quality is not null)
        {
            var positions = files.ReadYaml(files.InLanguage(ExercisePictureReader.PositionFileName));
            problems.Add(TriageRules.Problems(files, pages.SymptomCheck, triage!.Triage, score!));
            problems.Add(ExerciseRules.Problems(exerciseDrafts!, pages.Leaflets, pictures!, positions));
            problems.Add(ExerciseEvidenceRules.Problems(exerciseDrafts!));
            problems.Add(WordingRules.Problems(files, drafts!, signs!));
            problems.Add(ArticleRules.Problems(files, drafts!, drawings!, quality));
        }

        problems.ThrowIfAny();

        var articles = articleReader.Join(files, drafts!, sources!, glossary!);
        var versions = new PageVersionReader(files, articles, exercises!, drawings!, pictures!).Read(triage!);
        var codes = problems.Try(() => CodeReader.Read(files, versions));
        problems.ThrowIfAny();
        return new SiteContent
        {
            Version = files.Fingerprint(),
            Files = [.. files.Names],
            Site = site!,
            Home = home!,
            About = about!,
            Regions = regions,
            SafetyNet = safetyNet!,
            Triage = triage!,
            Results = results!,
            Score = score!,
            TriageTexts = triageTexts!,
            ProofTexts = proof!,
            Exercises = exercises!,
            Choices = choices!,
            ExerciseTexts = exerciseTexts!,
            Programme = programme!,
            ProgrammeTexts = programmeTexts!,
            Builder = builder!,
            Sources = sources!,
            Drawings = drawings!,
            Pictures = pictures!,
            Cavitation = cavitation!,
            Articles = articles,
            ArticleTexts = articleTexts!,
            Guide = guide!,
            Quality = quality!,
            QualityTexts = qualityTexts!,
            Search = search!,
            Clinicians = clinicians!,
            Feedback = feedback!,
            Versions = versions,
            VersionTexts = versionTexts!,
            Codes = codes!,
        };
    }

    private ExerciseContent ReadExercises(ContentFiles files)
    {
        var problems = new ContentProblems();
        var choices = problems.Try(() => ExerciseChoicesReader.Read(files));
        var drafts = problems.Try("exercises", choices, known => exerciseReader.Read(files, known));
        var exercises = drafts is null ? null : new ExerciseSet(drafts.Select(static draft => draft.Exercise));
        var texts = problems.Try(() => FeatureTexts.Read<ExerciseTexts>(files, "exercises/texts.yaml"));
        var programmeParts = exercises is null || choices is null ? null : new { Exercises = exercises, Choices = choices };
        var programme = problems.Try(
            "programme/programme.yaml", programmeParts, known => ProgrammeReader.Read(files, known.Exercises, known.Choices));
        var programmeTexts = problems.Try(() => FeatureTexts.Read<ProgrammeTexts>(files, "programme/texts.yaml"));
        var planParts = exercises is null || programme is null ? null : new { Exercises = exercises, Programme = programme };
        var builder = problems.Try(
            "clinicians/builder.yaml", planParts, known => BuilderReader.Read(files, known.Exercises, known.Programme));
        return new ExerciseContent(choices, drafts, exercises, texts, programme, programmeTexts, builder, problems.All);
    }

    /// <summary>What is read of the exercises; null what is broken.</summary>
    private sealed record ExerciseContent(
        ExerciseChoices? Choices, IReadOnlyList<ExerciseDraft>? Drafts, ExerciseSet? Exercises, ExerciseTexts? Texts,
        ProgrammeRules? Programme, ProgrammeTexts? ProgrammeTexts, BuilderTexts? Builder, IReadOnlyList<ContentProblem> Problems);
}
