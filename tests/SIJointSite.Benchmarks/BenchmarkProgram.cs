using System.CommandLine;
using SIJointSite.Benchmarks.Load;
using SIJointSite.Benchmarks.Reading;

namespace SIJointSite.Benchmarks;

/// <summary>Measures the site: the engine alone, one page, a busy hour, a full table, and a start that is killed.</summary>
internal static class BenchmarkProgram
{
    public static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Measures the site. Build it in Release.")
        {
            AssessBenchmark.CreateCommand(),
            PageMeasure.CreateCommand(),
            LoadCommand.Create(),
            KillsCommand.Create(),
            RowsMeasure.Create(),
            ContentMeasure.CreateCommand(),
            SearchMeasure.CreateCommand(),
            ExtractMeasure.CreateCommand(),
            ReadingMeasure.CreateCommand(),
            BareServer.CreateCommand(),
        };
        return root.Parse(args).InvokeAsync();
    }
}
