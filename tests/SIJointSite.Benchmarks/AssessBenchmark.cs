using System.CommandLine;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Benchmarks;

/// <summary>The engine over the real definition. Target: under 20 microseconds and under 10 kB.</summary>
[MemoryDiagnoser]
public class AssessBenchmark
{
    private readonly RedFlagTriage triage = RealDefinition.Triage;
    private readonly QuestionnaireResponse allClear = RealDefinition.AllClear;
    private readonly QuestionnaireResponse everything = new(RealDefinition.Questionnaire.Items.Select(static item =>
        KeyValuePair.Create(item.LinkId, item.Accepts(AnswerOption.Yes) ? AnswerOption.Yes : item.AnswerOptions[^1].Code)));

    public static Command CreateCommand()
    {
        var command = new Command("assess", "Time and memory of one assessment, all clear and everything ticked.");
        // In this process: a generated project would not find the content.
        command.SetAction(static _ => BenchmarkRunner.Run<AssessBenchmark>(
            DefaultConfig.Instance.AddJob(
                Job.Default.WithWarmupCount(4).WithIterationCount(12)
                .WithToolchain(InProcessEmitToolchain.Instance))) is { HasCriticalValidationErrors: false } ? 0 : 1);
        return command;
    }

    [Benchmark]
    public TriageOutcome AllClear() => triage.Assess(allClear);

    [Benchmark]
    public TriageOutcome EverythingTicked() => triage.Assess(everything);
}
