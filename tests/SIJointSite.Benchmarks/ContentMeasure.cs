using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content;
using SIJointSite.Tests.Support;

namespace SIJointSite.Benchmarks;

/// <summary>What many articles of 10 kB cost: reading and rendering them (target: under 0.5 s for 200), one that changed, memory.</summary>
internal static class ContentMeasure
{
    private const int Rounds = 5;

    public static Command CreateCommand()
    {
        var articles = new Option<int>("--articles") { Description = "How many.", DefaultValueFactory = static _ => 200 };
        var command = new Command("content", "Time and memory of reading and rendering many articles, all and one changed.") { articles };
        command.SetAction((arguments, _) => Task.FromResult(Run(arguments.GetValue(articles))));
        return command;
    }

    private static int Run(int articles)
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        using var many = new ManyArticles(articles);
        using var site = new SiteFactory { Settings = { ["Content:Path"] = many.Path } };
        for (var round = 1; round <= Rounds; round++)
        {
            var reader = ActivatorUtilities.CreateInstance<SiteContentReader>(site.Services);
            using var process = Process.GetCurrentProcess();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (processor, all) = (process.TotalProcessorTime, Stopwatch.StartNew());
            var content = reader.Read();
            all.Stop();
            process.Refresh();
            processor = process.TotalProcessorTime - processor;
            var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0;
            File.AppendAllText(many.PathOf("en/articles/topic-1.md"), "\nOne more line.\n");
            var one = Stopwatch.StartNew();
            reader.Read();
            output.WriteLine(FormattableString.Invariant(
                $"{content.Articles.All.Count} articles, {articles} of them {many.Size / 1000.0:0.0} kB:"));
            output.WriteLine(FormattableString.Invariant(
                $"  all {all.Elapsed.TotalMilliseconds:0} ms ({processor.TotalMilliseconds:0} ms of processor),"));
            output.WriteLine(FormattableString.Invariant($"  {memory / content.Articles.All.Count:0.0} KiB an article,"));
            output.WriteLine(FormattableString.Invariant($"  one changed {one.Elapsed.TotalMilliseconds:0.0} ms"));
        }

        return 0;
    }
}
