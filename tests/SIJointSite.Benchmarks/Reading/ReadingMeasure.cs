using System.CommandLine;
using System.IO.Compression;

namespace SIJointSite.Benchmarks.Reading;

/// <summary>
/// <c>reading</c>: a reading page of the published site against bare Kestrel with the same bytes, round by round in turn, so that both
/// have the same neighbours. A ratio is taken inside its round.
/// </summary>
internal static class ReadingMeasure
{
    private static readonly Uri Ours = new("http://127.0.0.1:5190");
    private static readonly Uri Bare = new("http://127.0.0.1:5191");

    public static Command CreateCommand()
    {
        var site = new Option<DirectoryInfo>("--site") { Description = "Folder of the published site.", Required = true };
        var page = new Option<string>("--page")
        {
            Description = "Address of the page.",
            DefaultValueFactory = static _ => "/articles/sleep",
        };
        var rounds = new Option<int>("--rounds") { Description = "Rounds of each.", DefaultValueFactory = static _ => 15 };
        var seconds = new Option<int>("--seconds") { Description = "Seconds a round.", DefaultValueFactory = static _ => 3 };
        var command = new Command("reading", "A reading page against bare Kestrel with the same bytes. Needs Linux and the program wrk.")
        {
            site, page, rounds, seconds,
        };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(site)!.FullName, arguments.GetValue(page)!, arguments.GetValue(rounds), arguments.GetValue(seconds),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string page, int rounds, int seconds, CancellationToken stopping)
    {
        var work = Directory.CreateTempSubdirectory("sijoint-reading-");
        try
        {
            string[] site =
            [
                "dotnet", "SIJointSite.dll", "--urls", Ours.ToString(), "--Site:PublicAddress", "https://example.org",
                "--Site:DataFolder", Path.Combine(work.FullName, "data"),
            ];
            var file = Path.Combine(work.FullName, "page.br");
            // The first start makes the database, which is no part of any other.
            using (var first = await MeasuredServer.StartAsync(new Uri(Ours, page), folder, site, stopping))
                await File.WriteAllBytesAsync(file, await SmallestOfAsync(first.Address, stopping), stopping);
            string[] bare = ["dotnet", typeof(ReadingMeasure).Assembly.Location, "bare", "--file", file, "--url", Bare.ToString()];

            await StartsAsync(Math.Min(rounds, 9),
                () => MeasuredServer.StartAsync(new Uri(Ours, page), folder, site, stopping),
                () => MeasuredServer.StartAsync(Bare, folder, bare, stopping));
            using var our = await MeasuredServer.StartAsync(new Uri(Ours, page), folder, site, stopping);
            using var other = await MeasuredServer.StartAsync(Bare, folder, bare, stopping);
            await RoundsAsync(our, other, rounds, seconds, stopping);
            Console.WriteLine(FormattableString.Invariant(
                $"memory after that: {our.Memory:0} MiB, bare {other.Memory:0} MiB, ratio {our.Memory / other.Memory:0.00}"));
        }
        finally
        {
            work.Delete(recursive: true);
        }

        return 0;
    }

    /// <summary>The page as it is sent once it has been packed as small as can be.</summary>
    private static async Task<byte[]> SmallestOfAsync(Uri address, CancellationToken stopping)
    {
        using var client = new HttpClient();
        using var packing = new HttpClient { DefaultRequestHeaders = { { "Accept-Encoding", "br" } } };
        var plain = await client.GetByteArrayAsync(address, stopping);
        var smallest = new byte[plain.Length];
        if (!BrotliEncoder.TryCompress(plain, smallest, out var length, quality: 11, window: 22))
            throw new InvalidOperationException("The page cannot be packed.");
        byte[] sent;
        while ((sent = await packing.GetByteArrayAsync(address, stopping)).Length > length)
            await Task.Delay(50, stopping);
        Console.WriteLine($"{address}: {plain.Length} bytes, sent as {sent.Length}; brotli at its best makes {length}");
        return sent;
    }

    private static async Task StartsAsync(int rounds, Func<Task<MeasuredServer>> ours, Func<Task<MeasuredServer>> bare)
    {
        List<(TimeSpan Ours, TimeSpan Bare, TimeSpan Processor)> starts = [];
        for (var round = 0; round < rounds; round++)
        {
            using var other = await bare();
            using var our = await ours();
            starts.Add((our.Start, other.Start, our.Processor));
        }

        Print(
            "start to first page, ms", starts, static start => start.Ours.TotalMilliseconds, static start => start.Bare.TotalMilliseconds);
        Console.WriteLine(FormattableString.Invariant(
            $"processor until then: {Median(starts, static start => start.Processor.TotalMilliseconds):0} ms"));
    }

    private static async Task RoundsAsync(MeasuredServer our, MeasuredServer other, int rounds, int seconds, CancellationToken stopping)
    {
        List<(ReadingLoad.Round Ours, ReadingLoad.Round Bare)> measured = [];
        for (var round = 0; round < rounds; round++)
        {
            var first = await ReadingLoad.RunAsync(round % 2 == 0 ? our : other, seconds, stopping);
            var second = await ReadingLoad.RunAsync(round % 2 == 0 ? other : our, seconds, stopping);
            measured.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        Print("processor a request, µs", measured, static pair => pair.Ours.Microseconds, static pair => pair.Bare.Microseconds);
        Print("requests a second", measured, static pair => pair.Ours.Rate, static pair => pair.Bare.Rate);
    }

    private static void Print<T>(string what, List<T> rounds, Func<T, double> ours, Func<T, double> bare) =>
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: {Median(rounds, ours):0.0}, bare {Median(rounds, bare):0.0}, ")
            + FormattableString.Invariant($"ratio {Median(rounds, round => ours(round) / bare(round)):0.00} of {rounds.Count} rounds"));

    private static double Median<T>(IEnumerable<T> items, Func<T, double> figure)
    {
        double[] sorted = [.. items.Select(figure).Order()];
        return sorted[sorted.Length / 2];
    }
}
