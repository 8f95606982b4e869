using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Hl7.Fhir.Serialization;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content.Live;
using SIJointSite.Features.Fhir;
using SIJointSite.Features.Fhir.Extract;
using SIJointSite.Tests.Fhir;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Benchmarks;

/// <summary>The processor time of <c>$extract</c>: answers to every question are read, judged, and written into the Bundle. Target: under
/// 5 ms.</summary>
internal static class ExtractMeasure
{
    private const int Rounds = 3;
    private const int AnswersARound = 500;

    public static Command CreateCommand()
    {
        var command = new Command("extract", "Processor time of one $extract over FHIR.");
        command.SetAction(static (_, _) => Task.FromResult(Run()));
        return command;
    }

    private static int Run()
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        using var site = new SiteFactory();
        var extraction = site.Services.GetRequiredService<Extraction>();
        var content = site.Services.GetRequiredService<ContentStore>().Current;
        var body = Encoding.UTF8.GetBytes(SampleResponse.Of(RealDefinition.Raising("U01 S06")).ToJson());
        for (var round = 1; round <= Rounds; round++)
        {
            using var process = Process.GetCurrentProcess();
            var processor = process.TotalProcessorTime;
            for (var time = 0; time < AnswersARound; time++)
                extraction.Answer(FhirBody.Parse(body).Sent!, content);
            process.Refresh();
            var spent = (process.TotalProcessorTime - processor).TotalMilliseconds / AnswersARound;
            output.WriteLine(FormattableString.Invariant($"{spent:0.00} ms of processor for {body.Length / 1000} kB"));
        }

        return 0;
    }
}
