using Microsoft.Extensions.Options;
using SIJointSite.Features.Limits;

namespace SIJointSite.Features.Triage;

/// <summary>How often one client may do what costs something, each thing by itself.</summary>
public sealed class TriageLimits(IOptions<TriageOptions> options) : IDisposable
{
    private const int DeletionsAMinute = 10;
    private const int CountedChecksAMinute = 120;
    private const int CountedWithoutACheckAMinute = 6;

    public ClientLimit Saves { get; } = new(options.Value.SavesAMinute);

    public ClientLimit LookUps { get; } = new(options.Value.LookUpsAMinute);

    public ClientLimit Downloads { get; } = new(options.Value.LookUpsAMinute);

    /// <summary>Codes under which there is nothing. What is no code at all is no try.</summary>
    public ClientLimit WrongCodes { get; } = new(options.Value.WrongCodesAMinute);

    public ClientLimit Deletions { get; } = new(DeletionsAMinute);

    /// <summary>Results that go into the operator's tallies. Every result is shown; more than these are not counted.</summary>
    public ClientLimit CountedChecks { get; } = new(CountedChecksAMinute);

    /// <summary>Emergencies shown without a check, which no cookie keeps from being counted twice.</summary>
    public ClientLimit CountedWithoutACheck { get; } = new(CountedWithoutACheckAMinute);

    public void Dispose()
    {
        foreach (var limit in new[] { Saves, LookUps, Downloads, WrongCodes, Deletions, CountedChecks, CountedWithoutACheck })
            limit.Dispose();
    }
}
