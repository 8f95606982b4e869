using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Exercises;

/// <summary>The exercises for machines: a public file of all of them, and schema.org data in each page.</summary>
public sealed class ExerciseData(SiteContent content, SiteAddress address)
{
    /// <summary>Raised when a field changes its meaning or goes away; a new field does not raise it.</summary>
    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Readable in any language; "<" and "&" are escaped all the same, so that nothing can end the block in a page.
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    /// <returns>All exercises with their doses, ranges, limits and words.</returns>
    public IResult File(HttpContext context)
    {
        // Anybody may read it from a page of their own; it holds nothing of a visitor.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Json(
            new
            {
                FormatVersion,
                content.Site.Language,
                Licence = "CC-BY-4.0",
                content.Choices.Conditions,
                StandardPlan = content.Exercises.Plan.Select(static exercise => exercise.Slug),
                Exercises = content.Exercises.All.Select(exercise => new
                {
                    exercise.Slug,
                    exercise.Title,
                    exercise.Group,
                    Url = AddressOf(exercise),
                    exercise.Purpose,
                    exercise.Position,
                    exercise.Dosage,
                    exercise.DoseWords,
                    exercise.EverySecondDay,
                    exercise.Steps,
                    exercise.ShouldFeel,
                    exercise.ShouldNotFeel,
                    CommonMistakes = exercise.Mistakes,
                    Regressions = exercise.Easier,
                    Progressions = exercise.Harder,
                    exercise.BedOrChair,
                    exercise.Equipment,
                    LeaveOut = exercise.LeaveOut.Select(static row => new
                    {
                        row.Who,
                        row.Why,
                        row.Condition,
                        Effect = row.Careful ? "careful" : row.Instead is not null ? "other-version" : "leave-out",
                        OtherVersion = row.Instead,
                    }),
                    Versions = exercise.Versions.Select(static version => new { version.Title, version.Caption }),
                    exercise.EvidenceGrade,
                    exercise.Evidence,
                }),
            },
            Web);
    }

    /// <summary>One exercise with its dose as a schema.org ExercisePlan, in a block that no browser runs.</summary>
    public IHtmlContent JsonLd(PlannedExercise planned)
    {
        var (exercise, own) = planned;
        var (dose, words) = (exercise.Dosage, content.ExerciseTexts);
        Dictionary<string, object?> plan = new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ExercisePlan",
            ["name"] = exercise.Title,
            ["description"] = exercise.Purpose,
            ["url"] = AddressOf(exercise),
            ["inLanguage"] = content.Site.Language,
            ["activityDuration"] = $"PT{own.HoldSeconds ?? dose.HoldSeconds.Usual}S",
            ["restPeriods"] = $"PT{dose.RestSeconds.Usual}S",
            ["repetitions"] = own.Repetitions ?? dose.Repetitions.Usual,
            ["activityFrequency"] = words.DoseWords.SayOften(own.Often ?? HowOften.UsualOf(exercise)),
            ["intensity"] = dose.EffortPercent is { } effort ? words.Programs.Intensity.Fill(("percent", effort.Usual)) : null,
        };
        var json = JsonSerializer.Serialize(plan.Where(static pair => pair.Value is not null).ToDictionary(), Web);
        return new HtmlString($"<script type=\"application/ld+json\">{json}</script>");
    }

    private string AddressOf(Exercise exercise) => address.InPages + SitePaths.Exercises + exercise.Slug;
}
