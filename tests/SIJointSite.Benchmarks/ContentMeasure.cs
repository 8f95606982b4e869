using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content;
using SIJointSite.Tests.Support;

namespace SIJointSite.Benchmarks;

/// <summary>The time of reading and rendering 200 articles of 10 kB (target: under 0.5 s), and of one that changed.</summary>
internal static class ContentMeasure
{
    private const int Articles = 200;
    private const int Rounds = 5;

    public static Command CreateCommand()
    {
        var command = new Command("content", "Time of reading and rendering 200 articles, all and one changed.");
        command.SetAction(static (_, _) => Task.FromResult(Run()));
        return command;
    }

    private static int Run()
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        using var many = new ManyArticles(Articles);
        using var site = new SiteFactory { Settings = { ["Content:Path"] = many.Path } };
        for (var round = 1; round <= Rounds; round++)
        {
            var reader = ActivatorUtilities.CreateInstance<SiteContentReader>(site.Services);
            using var process = Process.GetCurrentProcess();
            var (processor, all) = (process.TotalProcessorTime, Stopwatch.StartNew());
            var content = reader.Read();
            all.Stop();
            process.Refresh();
            processor = process.TotalProcessorTime - processor;
            File.AppendAllText(many.PathOf("en/articles/topic-1.md"), "\nOne more line.\n");
            var one = Stopwatch.StartNew();
            reader.Read();
            output.WriteLine(FormattableString.Invariant(
                $"{content.Articles.All.Count} articles, {Articles} of them {many.Size / 1000.0:0.0} kB:"));
            output.WriteLine(FormattableString.Invariant(
                $"  all {all.Elapsed.TotalMilliseconds:0} ms ({processor.TotalMilliseconds:0} ms of processor),"));
            output.WriteLine(FormattableString.Invariant($"  one changed {one.Elapsed.TotalMilliseconds:0.0} ms"));
        }

        return 0;
    }
}
