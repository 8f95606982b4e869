namespace SIJointSite.Tests.Support;

/// <summary>
/// How much of a long proof runs. Every run of the tests proves all single, double and triple changes of the answers and a
/// sample of random ones; with SIJOINT_PROOF=full, as .ci/run sets it, the tests of the category "Proof" run in full.
/// </summary>
internal static class ProofSize
{
    public const string Category = "Proof";

    /// <summary>
    /// Name of the tests that keep every core busy. They run by themselves after all others: beside them, a test that asks the
    /// site would wait minutes for a thread.
    /// </summary>
    public const string OnEveryCore = "Proofs on every core";

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SIJOINT_PROOF") == "full";

    public static int Of(int full, int sample) => IsFull ? full : sample;
}

/// <inheritdoc cref="ProofSize.OnEveryCore"/>
[CollectionDefinition(ProofSize.OnEveryCore, DisableParallelization = true)]
public sealed class ProofsOnEveryCore;
