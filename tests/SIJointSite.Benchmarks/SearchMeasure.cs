using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content.Live;
using SIJointSite.Features.Search;
using SIJointSite.Tests.Support;

namespace SIJointSite.Benchmarks;

/// <summary>The processor time of one search over 200 articles of 10 kB. Target: under 2 ms.</summary>
internal static class SearchMeasure
{
    private const int Articles = 200;
    private const int Rounds = 3;
    private const int SearchesARound = 500;

    private static readonly string[] Queries =
        ["crack", "how to crack my si joint", "pain at night in the left hip when i turn over in bed", "sacroilliac exersises",
            "knee to chest", "topicbjk", "numb between legs"];

    public static Command CreateCommand()
    {
        var command = new Command("search", "Processor time of one search over 200 articles.");
        command.SetAction(static (_, _) => Task.FromResult(Run()));
        return command;
    }

    private static int Run()
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        using var many = new ManyArticles(Articles);
        using var site = new SiteFactory { Settings = { ["Content:Path"] = many.Path } };
        var index = site.Services.GetRequiredService<SearchIndex>();
        var build = Stopwatch.StartNew();
        var content = site.Services.GetRequiredService<ContentStore>().Current;
        index.Find(content, "joint");
        output.WriteLine(FormattableString.Invariant($"index built in {build.Elapsed.TotalMilliseconds:0} ms"));
        for (var round = 1; round <= Rounds; round++)
        {
            foreach (var query in Queries)
            {
                using var process = Process.GetCurrentProcess();
                var processor = process.TotalProcessorTime;
                for (var time = 0; time < SearchesARound; time++)
                    index.Find(content, query);
                process.Refresh();
                output.WriteLine(FormattableString.Invariant(
                    $"{(process.TotalProcessorTime - processor).TotalMilliseconds / SearchesARound:0.00} ms of processor: {query}"));
            }
        }

        return 0;
    }
}
