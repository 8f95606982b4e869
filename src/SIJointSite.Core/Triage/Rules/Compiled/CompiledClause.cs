namespace SIJointSite.Core.Triage.Rules.Compiled;

/// <summary>A clause with the places of its red flags looked up once.</summary>
internal sealed record CompiledClause(int AtLeast, int[] Flags, FlagSet Set, bool NotSureCounts)
{
    public FlagSet CountedIn(in CompiledFlags.Raised raised) => Set & (NotSureCounts ? raised.Possible : raised.Yes);

    public bool Holds(in CompiledFlags.Raised raised) => CountedIn(raised).Count >= AtLeast;
}
