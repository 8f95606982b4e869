using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Architecture;

/// <summary>Which part may use which: docs/architecture.md draws it, this keeps it true.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "SIJointSite";
    private const string Features = Root + ".Features";
    private const string Core = Root + ".Core";
    private const int MostFilesInAFolder = 15;
    private const int MostLines = 250;
    private const int MostColumns = 140;

    /// <summary>Files of more lines, each with its reason. What reads like a list is not divided by counting.</summary>
    private static readonly Dictionary<string, string> LongFiles = new()
    {
        ["wwwroot/css/site.css"] = "every page has it: a second sheet would be a second request before anything shows",
        ["wwwroot/css/exercises/exercise.css"] = "exercises, diary and programme share it: two sheets would be two requests",
        ["wwwroot/online/triage.css"] = "every page of the check has it whole: two sheets would be two requests",
    };

    /// <summary>The parts of the web application from the ground up. Each may use those before it, and Core.</summary>
    private static readonly string[] Layers = ["Settings", "Addresses", "Content", "Data", "Features", "Hosting"];

    private static readonly ArchUnitNET.Domain.Architecture Site = new ArchLoader()
        .LoadAssemblies(typeof(SiteOptions).Assembly, typeof(RedFlagTriage).Assembly).Build();

    /// <summary>Every use of one type of ours by another, nested types counted with the ones that hold them.</summary>
    private static readonly (string From, string FromType, string To, string ToType)[] Uses =
    [
        .. from type in Site.Types
           // What registers the services of a part knows all of it, and nothing asks for it but Program.
           where IsOurs(type) && !type.Name.EndsWith("Services", StringComparison.Ordinal)
           from dependency in type.Dependencies
           where IsOurs(dependency.Target) && dependency.Target.Namespace.FullName != type.Namespace.FullName
           select (type.Namespace.FullName, type.FullName, dependency.Target.Namespace.FullName, dependency.Target.FullName),
    ];

    [Fact]
    public void Layers_OfTheWebApplication_UseOnlyThoseBelow() => AssertNone(
        from use in Uses
        let user = Array.IndexOf(Layers, PartOf(use.From))
        let used = Array.IndexOf(Layers, PartOf(use.To))
        where user >= 0 && used > user
        select $"{use.FromType} uses {use.ToType}");

    [Fact]
    public void Core_Always_UsesNoPackageAndNothingOfTheWebApplication()
    {
        Assert.DoesNotContain(
            typeof(RedFlagTriage).Assembly.GetReferencedAssemblies(), reference =>
                reference.Name!.Split('.')[0] is not ("System" or "netstandard"));
        AssertNone(from use in Uses where IsIn(use.From, Core) && !IsIn(use.To, Core) select $"{use.FromType} uses {use.ToType}");
    }

    [Theory]
    [InlineData(Core)]
    [InlineData(Core + ".Figures")]
    [InlineData(Core + ".Triage")]
    [InlineData(Root + ".Content")]
    [InlineData(Root + ".Data")]
    [InlineData(Features)]
    [InlineData(Features + ".Triage")]
    [InlineData(Features + ".Exercises")]
    public void Parts_OfOneHouse_FormNoCircle(string house) => AssertNone(CirclesAmong(house));

    [Fact]
    public void Features_Always_StayOutOfTheInsideOfOthers() => AssertNone(
        from use in Uses
        where IsIn(use.From, Features) && IsIn(use.To, Features)
        let inside = use.To.Split('.')
        where inside.Length > 3 && PartOf(use.From, Features) != PartOf(use.To, Features)
        select $"{use.FromType} reaches into {use.ToType}");

    [Fact]
    public void Folders_OfSource_HoldFewFiles() => AssertNone(
        from top in new[] { "src", "tests", "wwwroot" }
        from folder in Directory.GetDirectories(Path.Combine(Checkout.FindTop()!, top), "*", SearchOption.AllDirectories)
        where !IsMade(folder)
        let count = Directory.GetFiles(folder).Count(IsSource)
        where count > MostFilesInAFolder
        select $"{folder} holds {count} source files");

    [Fact]
    public void Files_OfSource_HaveFewLinesOrAReason()
    {
        string[] found =
        [
            .. from file in SourceFiles()
               where File.ReadLines(file).Count() > MostLines
               select Path.GetRelativePath(Checkout.FindTop()!, file).Replace('\\', '/'),
        ];

        AssertNone(found.Except(LongFiles.Keys).Select(static file => $"{file} has more than {MostLines} lines"));
        AssertNone(LongFiles.Keys.Except(found).Select(static file => $"{file} is no longer long and needs no reason"));
    }

    [Fact]
    public void Lines_OfSource_AreShort() => AssertNone(
        from file in SourceFiles()
        from line in File.ReadLines(file).Index()
        where line.Item.Length > MostColumns
        select $"{file}:{line.Index + 1} has {line.Item.Length} columns");

    private static IEnumerable<string> SourceFiles() =>
        from top in new[] { "src", "tests", "wwwroot" }
        from file in Directory.GetFiles(Path.Combine(Checkout.FindTop()!, top), "*", SearchOption.AllDirectories)
        where IsSource(file) && !IsMade(file)
        select file;

    private static bool IsSource(string file) => Path.GetExtension(file) is ".cs" or ".cshtml" or ".css" or ".js";

    private static IEnumerable<string> CirclesAmong(string house)
    {
        var arrows = Uses.Where(use => IsIn(use.From, house) && IsIn(use.To, house))
            .Select(use => (From: PartOf(use.From, house), To: PartOf(use.To, house)))
            .Where(static arrow => arrow.From != arrow.To).Distinct().ToLookup(static arrow => arrow.From, static arrow => arrow.To);
        foreach (var part in arrows.Select(static same => same.Key))
        {
            HashSet<string> reached = [];
            Queue<string> open = new(arrows[part]);
            while (open.TryDequeue(out var next))
            {
                if (!reached.Add(next))
                    continue;
                foreach (var further in arrows[next])
                    open.Enqueue(further);
            }

            if (reached.Contains(part))
            {
                var examples = Uses.Where(use =>
                    IsIn(use.From, house) && PartOf(use.From, house) == part && reached.Contains(PartOf(use.To, house))
                    && arrows[PartOf(use.To, house)].Any())
                    .Select(static use => $"{use.FromType} uses {use.ToType}").Distinct().Take(3);
                yield return $"{part} comes back to itself: {string.Join("; ", examples)}";
            }
        }
    }

    /// <summary>The next step of a namespace below another; "root" for what lies in it directly.</summary>
    private static string PartOf(string name, string house = Root) =>
        name.Length > house.Length ? name[(house.Length + 1)..].Split('.')[0] : "root";

    private static bool IsIn(string name, string house) => name == house || name.StartsWith(house + ".", StringComparison.Ordinal);

    private static bool IsOurs(IType type) => type.Namespace is { } home && IsIn(home.FullName, Root);

    private static bool IsMade(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin" or "Migrations");

    private static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == 0, $"{found.Length}:{Environment.NewLine}{string.Join(Environment.NewLine, found.Take(40))}");
    }
}
