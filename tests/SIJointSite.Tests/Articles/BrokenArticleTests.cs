using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

/// <summary>Mistakes that take more than one replaced word, or that lie between the files of articles.</summary>
public sealed class BrokenArticleTests
{
    private const string Article = SampleArticle.File;

    [Theory]
    [InlineData("title: \"What is a sample?\"\n", "title")]
    [InlineData("reviewedBy: null\naudience: \"Patient\"\n", "audience")]
    public void Load_FieldOfAnArticleMissing_NamesFileAndField(string lines, string field)
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(Article, lines, "");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(new("content/" + Article, 2, $"the field \"{field}\" is missing."), problem);
    }

    [Fact]
    public void Load_SourceThatNoArticleCites_IsNamedWithItsLine()
    {
        using var content = new BrokenContent();
        var sources = File.ReadAllText(Path.Combine(content.Path, "sources.yaml")).TrimEnd();
        content.Write("sources.yaml", sources
            + "\n- { id: \"unused-2000\", authors: \"A\", container: \"B\", kind: \"trial\", about: \"C\", found: \"D\", facts: [], "
            + "seen: \"E\" }\n");
        var line = sources.Count(static letter => letter == '\n') + 2;

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("content/sources.yaml", line), (problem.File, problem.Line));
        Assert.Contains("no article cites unused-2000", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ item: \"99\", score: 1, reason: \"So.\" }", "99 is none of the items")]
    [InlineData("{ item: \"1\", score: 2, reason: \"So.\" }", "is none of 0, 1 and na")]
    [InlineData("{ item: \"1\", score: 1, reason: \"\" }", "reason is empty")]
    [InlineData("{ item: \"1\", score: 1, reason: \"So.\" }", "leave out item 2")]
    public void Load_BrokenScoresOfAnArticle_NamesLineAndReason(string score, string reason)
    {
        using var content = new BrokenContent();
        File.WriteAllText(Path.Combine(content.Path, "en/articles/when-to-get-help.scores.yaml"), $"- {score}\n");

        var problems = content.Load().Problems;

        Assert.Contains(problems, problem =>
            problem is { File: "content/en/articles/when-to-get-help.scores.yaml", Line: 1 }
                && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_ScoresOfNoArticle_AreNamed()
    {
        using var content = new BrokenContent();
        File.Move(Path.Combine(content.Path, "en/articles/myths.scores.yaml"),
            Path.Combine(content.Path, "en/articles/no-such.scores.yaml"));

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal("content/en/articles/no-such.scores.yaml", problem.File);
        Assert.Contains("there is no article", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AliasOfTwoArticles_NamesBoth()
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(Article, "aliases: []", "aliases: [\"old-one\"]");
        content.Replace("en/articles/when-to-get-help.md", "aliases: []", "aliases: [\"old-one\"]");

        var problems = content.Load().Problems;

        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem =>
            Assert.Contains($"comes twice: {SampleArticle.Slug} and when-to-get-help", problem.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Call {{ emergency-number }} now.", "stands for nothing")]
    [InlineData("Call {{emergency-numbre}} now.", "stands for nothing")]
    [InlineData("Call {{emergency-number} now.", "stands for nothing")]
    [InlineData("Call {emergency-number} now.", "stands for nothing")]
    [InlineData("::: known Open", "is not closed")]
    [InlineData("::: care-emergency Open\n\nCall.\n\n::: do Go\n\n- go\n\n:::", "care-emergency\" is not closed")]
    public void Load_BracesOrOpenBlock_NamesTheLine(string words, string reason)
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(Article, SampleArticle.Sentence, $"{SampleArticle.Sentence}\n\n{words}\n\n");

        var problems = content.Load().Problems;

        Assert.Contains(problems, problem =>
            problem.File == "content/" + Article && problem.Line == line + 2 && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('>', 400)]
    [InlineData('[', 140)]
    [InlineData('[', 20_000)]
    public void Load_BodyNestedTooDeep_NamesTheLine(char mark, int times)
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(Article, "## What can go wrong", $"{new string(mark, times)} x\n\n## What can go wrong");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("content/" + Article, line), (problem.File, problem.Line));
        Assert.Contains("fewer marks inside each other", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BodyWithARowOfStars_IsReadAsText()
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(Article, "## What can go wrong", $"{new string('*', 20_000)} x\n\n## What can go wrong");

        Assert.Contains(content.Read().Articles.All, static article => article.Slug == SampleArticle.Slug);
    }

    [Theory]
    [InlineData("title: \"", "title: [\"x\"]\nx: \"", "a list stands where a text is needed.")]
    [InlineData("title: \"", "title: { a: \"x\" }\nx: \"", "fields stand where a text is needed.")]
    [InlineData("order: 900", "order: [900]", "a list stands where one value is needed.")]
    [InlineData("aliases: []", "aliases: { a: \"x\" }", "fields stand where a list is needed.")]
    [InlineData("aliases: []", "aliases: [~]", "aliases is empty; write it, or take the line out where it may be left out.")]
    public void Load_ListOrFieldsInPlaceOfAText_NamesTheLine(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(Article, from, to);

        var problems = content.Load().Problems;

        Assert.Contains(problems, problem =>
            problem.File == "content/" + Article && problem.Line == line && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Load_FrontMatterNestedTooDeep_NamesTheFile(string mark)
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(Article, "aliases: []", $"aliases:\n  {string.Concat(Enumerable.Repeat(mark, 20_000))}");

        Assert.Contains(content.Load().Problems, problem => problem.File == "content/" + Article && problem.Line > 0);
    }

    [Fact]
    public void Load_FrontMatterWithBracesOrReference_NamesTheLine()
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(Article, "title: \"", "title: \"{{emergency-number}} ");

        Assert.Contains(content.Load().Problems, problem => problem.File == "content/" + Article && problem.Line == line);
    }

    [Fact]
    public void Read_WhatEditorsLeaveBehind_IsNoContent()
    {
        using var content = new BrokenContent();
        var folder = Path.Combine(content.Path, "en/articles");
        File.CreateSymbolicLink(Path.Combine(folder, ".#myths.md"), "someone@desk.1234");
        foreach (var name in new[] { "#myths.md#", "myths.md~", ".myths.md.swp", "~$myths.md", ".hidden.md" })
            File.WriteAllText(Path.Combine(folder, name), "no article");

        Assert.NotEmpty(content.Reader().Read().Articles.All);
    }
}
