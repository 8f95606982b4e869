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

    /// <summary>Files of links. A clinic's viewers may share one address.</summary>
    public ClientLimit LinkFiles { get; } = new(options.Value.LookUpsAMinute);

    /// <summary>Addresses of links' files under which there is nothing; whoever has used these up can still type a code.</summary>
    public ClientLimit WrongLinks { get; } = new(options.Value.WrongCodesAMinute);

    public ClientLimit Deletions { get; } = new(DeletionsAMinute);

    /// <summary>Results that go into the operator's tallies. Every result is shown; more than these are not counted.</summary>
    public ClientLimit CountedChecks { get; } = new(CountedChecksAMinute);

    /// <summary>Emergencies shown without a check, which no cookie keeps from being counted twice.</summary>
    public ClientLimit CountedWithoutACheck { get; } = new(CountedWithoutACheckAMinute);

    private ClientLimit[] All =>
        [Saves, LookUps, Downloads, WrongCodes, LinkFiles, WrongLinks, Deletions, CountedChecks, CountedWithoutACheck];

    public void Dispose()
    {
        foreach (var limit in All)
            limit.Dispose();
    }
}
