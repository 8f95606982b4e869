using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Files;
using SIJointSite.Content.Pictures;
using SIJointSite.Content.Safety;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Articles;

/// <summary>Reads one article's file by itself. Every mistake in it is noted, so that an author sees all of them at once.</summary>
internal sealed partial class ArticleReader(ContentFolder folder, EmergencyCard emergencyCard, DrawingLibrary drawings, ExercisePictureLibrary moves)
{
    public ArticleDraft Read(string path, string text)
    {
        var name = folder.NameOf(path);
        var slug = Path.GetFileNameWithoutExtension(path);
        List<ContentProblem> problems = [];
        if (!Kebab().IsMatch(slug))
            problems.Add(new ContentProblem(name, 0, "the name of the file is the address: small letters, digits and single hyphens."));
        FrontMatter parts;
        try
        {
            parts = FrontMatter.Split(text, name);
        }
        catch (ContentException exception)
        {
            return new ArticleDraft(slug, name, new YamlKeys("", name, 1), null, null, ReadingGrade.Of(""), [.. problems, .. exception.Problems]);
        }

        var keys = new YamlKeys(parts.Yaml, name, firstLine: 2);
        var file = ReadFields(parts.Yaml, name, keys, problems);
        var markdown = new ArticleMarkdown(name, parts.BodyFirstLine, EmergencyCardHtml, drawings.HtmlOf, moves.HtmlOf);
        var body = markdown.Render(Localise(parts.Body));
        return new ArticleDraft(slug, name, keys, file, body, ReadingGrade.Of(file?.MainPoint + "\n" + body.Text), [.. problems, .. markdown.Problems]);
    }

    private static ArticleFile? ReadFields(string yaml, string name, YamlKeys keys, List<ContentProblem> problems)
    {
        ContentProblem[] misfits = [.. keys.Misfits<ArticleFile>()];
        problems.AddRange(misfits);
        if (misfits.Length > 0)
            return null;
        try
        {
            var file = YamlContent.Parse<ArticleFile>(yaml, name, firstLine: 2);
            if (file.NextReview <= file.Reviewed)
                problems.Add(new ContentProblem(name, keys.LineOf("nextReview"), "nextReview must be after reviewed."));
            foreach (var (key, value) in new[] { ("title", file.Title), ("summary", file.Summary), ("mainPoint", file.MainPoint), ("audience", file.Audience) })
            {
                if (string.IsNullOrWhiteSpace(value))
                    problems.Add(new ContentProblem(name, keys.LineOf(key), $"{key} is empty."));
            }

            if (file.Changes.Count == 0)
                problems.Add(new ContentProblem(name, keys.LineOf("changes"), "changes must say when it was first published."));
            foreach (var alias in file.Aliases.Where(static alias => !Kebab().IsMatch(alias)))
                problems.Add(new ContentProblem(name, keys.LineOf("aliases"), $"the alias \"{alias}\" is no address: small letters, digits and single hyphens."));
            return file;
        }
        catch (ContentException exception)
        {
            problems.AddRange(exception.Problems);
            return null;
        }
    }

    /// <summary>Puts the operator's numbers in: a link in the text, plain in a heading.</summary>
    private string Localise(string body)
    {
        var region = emergencyCard.Region;
        var lines = body.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var isHeading = lines[index].StartsWith(":::", StringComparison.Ordinal) || lines[index].StartsWith('#');
            lines[index] = lines[index]
                .Replace("{{emergency-number}}", isHeading ? region.EmergencyNumber : $"[{region.EmergencyNumber}](tel:{region.EmergencyNumber})", StringComparison.Ordinal)
                .Replace("{{urgent-advice}}", region.UrgentAdvice, StringComparison.Ordinal);
        }

        return string.Join('\n', lines);
    }

    /// <summary>The same card that the shared partial shows, for the middle of a text that is rendered once.</summary>
    private string EmergencyCardHtml()
    {
        var html = new StringBuilder();
        var number = WebUtility.HtmlEncode(emergencyCard.Region.EmergencyNumber);
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"si-care-card si-care-card--emergency\"><h2 class=\"si-care-card__heading\"><span class=\"si-u-hidden\">Emergency: </span>Call {number} now if you have</h2><div class=\"si-care-card__body\"><ul>");
        foreach (var sign in emergencyCard.Signs)
            html.Append(CultureInfo.InvariantCulture, $"<li>{WebUtility.HtmlEncode(sign.Text)}</li>");
        html.Append(CultureInfo.InvariantCulture, $"</ul><p><a class=\"si-button si-button--emergency\" href=\"tel:{number}\">Call {number}</a></p></div></section>");
        return html.ToString();
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
