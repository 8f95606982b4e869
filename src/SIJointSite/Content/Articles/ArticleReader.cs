using System.Text.RegularExpressions;
using SIJointSite.Content.Articles.Bodies;
using SIJointSite.Content.Articles.Signs;
using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Articles;

/// <summary>Reads one article's file by itself. Every mistake in it is noted, so that an author sees all of them at once.</summary>
internal static partial class ArticleReader
{
    private const int FewestSteps = 2;
    private const int MostSteps = 4;
    private const string EmergencyNumber = "{{emergency-number}}";
    private const string UrgentAdvice = "{{urgent-advice}}";

    /// <summary>What the text may hold in braces: words of the region and of signs take its place.</summary>
    public static readonly string[] Placeholders = [EmergencyNumber, UrgentAdvice, "{{sign-name}}", "{{within-7}}"];

    /// <param name="name">Name of the file.</param>
    /// <param name="file">Its text.</param>
    /// <param name="setting">What it is filled in and written with.</param>
    public static ArticleDraft Read(string name, string file, ArticleSetting setting)
    {
        var slug = Path.GetFileNameWithoutExtension(name);
        List<ContentProblem> problems = [];
        if (!Kebab().IsMatch(slug))
            problems.Add(new ContentProblem(name, 0, "the name of the file is the address: small letters, digits and single hyphens."));
        try
        {
            var parts = FrontMatter.Split(file, name);
            var (yaml, header) = ReadHeader(parts.Yaml, name, problems);
            var markdown = new ArticleMarkdown(name, parts.BodyFirstLine, setting);
            var (text, signs) = FillIn(parts.Body, setting, (line, reason) =>
                problems.Add(new ContentProblem(name, line + parts.BodyFirstLine, reason)));
            var body = markdown.Read(text);
            problems.AddRange(markdown.Problems);
            return new ArticleDraft
            {
                Slug = slug,
                Name = name,
                Yaml = yaml?.LetGo(),
                Header = header,
                Body = body,
                SignWords = ReadingGrade.Of(signs).Words,
                Grade = ReadingGrade.Of($"{header?.MainPoint}\n{body.Body.Text}"),
                Problems = problems,
            };
        }
        catch (ContentException exception)
        {
            return new ArticleDraft { Slug = slug, Name = name, Problems = [.. problems, .. exception.Problems] };
        }
    }

    /// <summary>What cannot be read is noted; the body is read all the same.</summary>
    private static (YamlFile? Yaml, ArticleHeader? Header) ReadHeader(string text, string name, List<ContentProblem> problems)
    {
        try
        {
            var yaml = YamlFile.Parse(text, name, firstLine: 2);
            try
            {
                var header = yaml.To<ArticleHeader>();
                problems.AddRange(ProblemsOf(header, yaml));
                return (yaml, header);
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
                return (yaml, null);
            }
        }
        catch (ContentException exception)
        {
            problems.AddRange(exception.Problems);
            return (null, null);
        }
    }

    private static IEnumerable<ContentProblem> ProblemsOf(ArticleHeader header, YamlFile yaml)
    {
        if (header.NextReview <= header.Reviewed)
            yield return yaml.Problem("nextReview must be after reviewed.", "nextReview");
        if (header.Next.Count is < FewestSteps or > MostSteps)
            yield return yaml.Problem($"next must name {FewestSteps} to {MostSteps} steps.", "next");
        if (header.Changes.Count == 0)
            yield return yaml.Problem("changes must say when it was first published.", "changes");
        foreach (var alias in header.Aliases.Where(static alias => !Kebab().IsMatch(alias)))
            yield return yaml.Problem($"the alias \"{alias}\" is no address: small letters, digits and single hyphens.", "aliases");
    }

    /// <summary>Puts in the words of signs, and marks where those of the reader's region belong: a link in the text.</summary>
    private static (string Text, string Signs) FillIn(string body, ArticleSetting setting, Action<int, string> add)
    {
        var lines = body.Split('\n');
        var signs = SignWords.FillIn(lines, setting.Signs, setting.Within, add);
        for (var index = 0; index < lines.Length; index++)
        {
            var isHeading = lines[index].TrimStart().StartsWith(":::", StringComparison.Ordinal) || lines[index].StartsWith('#');
            const string Number = ArticlePart.Written.NumberMark;
            lines[index] = lines[index]
                .Replace(EmergencyNumber, isHeading ? Number : $"[{Number}](tel:{Number})", StringComparison.Ordinal)
                .Replace(UrgentAdvice, ArticlePart.Written.AdviceMark, StringComparison.Ordinal);
        }

        return (string.Join('\n', lines), signs);
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
