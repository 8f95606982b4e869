namespace SIJointSite.Core.Triage.Rules.Compiled;

/// <summary>The red flags that call for one level, when certain and when the person is not sure.</summary>
internal sealed record CompiledLevel(Disposition Level, FlagSet Yes, FlagSet NotSure)
{
    public bool Holds(in CompiledFlags.Raised raised) =>
        raised.Yes.Overlaps(Yes) || (raised.Possible - raised.Yes).Overlaps(NotSure);
}
