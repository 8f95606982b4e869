using System.Text.RegularExpressions;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Hosting;

/// <summary>What can be known of the container image without building it.</summary>
public sealed partial class ImageTests
{
    private static readonly string Top = Checkout.FindTop()!;

    private static readonly string Recipe = File.ReadAllText(Path.Combine(Top, "Dockerfile"));

    private static readonly string[] Stages = Recipe.Split("\nFROM ");

    private static readonly string[] Projects = ["src/SIJointSite/SIJointSite.csproj", "src/SIJointSite.Core/SIJointSite.Core.csproj"];

    [Fact]
    public void Build_NeedsAFile_TheFileIsCopied()
    {
        var copied = CopyFromHere().Matches(Stages[1]).SelectMany(static match => match.Groups[1].Value.Split(' ')).ToHashSet();
        string[] needed =
        [
            "global.json", "Directory.Build.props", "Directory.Packages.props", "src",
            .. Projects, .. Projects.Select(static project => $"{Path.GetDirectoryName(project)}/packages.lock.json"),
            .. Projects.SelectMany(static project => FromTheTop().Matches(File.ReadAllText(Path.Combine(Top, project))))
                .Select(static match => match.Groups[1].Value.Replace('\\', '/').TrimEnd('/')),
        ];

        Assert.Contains("wwwroot", needed);
        Assert.Empty(needed.Except(copied));
        Assert.All(copied, static file => Assert.True(Path.Exists(Path.Combine(Top, file)), file));
    }

    [Fact]
    public void LastStage_HasNoShell_NeedsNone()
    {
        Assert.Contains("-chiseled\n", Stages[^1], StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^(RUN|SHELL)\b", Stages[^1]);
        Assert.All(
            Regex.Matches(Stages[^1], @"(?m)(?:^|\s)(?:CMD|ENTRYPOINT) (.)"), static match => Assert.Equal("[", match.Groups[1].Value));
    }

    [GeneratedRegex(@"(?m)^COPY (?!--)(.+) \S+$")]
    private static partial Regex CopyFromHere();

    [GeneratedRegex(@"Include=""\$\(RepoRoot\)([^*""]+)")]
    private static partial Regex FromTheTop();
}
