namespace SIJointSite.Core.Triage.Rules;

/// <summary>A set of red flags by their places in the definition, held in bits so that millions of answer sets can be assessed.</summary>
internal readonly record struct FlagSet(UInt128 Low, UInt128 High)
{
    /// <summary>Places there are, from 0.</summary>
    public const int Size = 256;

    private const int Half = 128;

    public static FlagSet Empty => default;

    public bool IsEmpty => (Low | High) == UInt128.Zero;

    public int Count => (int)(UInt128.PopCount(Low) + UInt128.PopCount(High));

    /// <summary>The set of one place.</summary>
    public static FlagSet Of(int place) =>
        place < Half ? new FlagSet(UInt128.One << place, UInt128.Zero) : new FlagSet(UInt128.Zero, UInt128.One << (place - Half));

    public static FlagSet operator |(FlagSet one, FlagSet other) => new(one.Low | other.Low, one.High | other.High);

    public static FlagSet operator &(FlagSet one, FlagSet other) => new(one.Low & other.Low, one.High & other.High);

    /// <summary>What is in the first and not in the second.</summary>
    public static FlagSet operator -(FlagSet one, FlagSet other) => new(one.Low & ~other.Low, one.High & ~other.High);

    public bool Contains(FlagSet other) => (this & other) == other;

    public bool Overlaps(FlagSet other) => !(this & other).IsEmpty;
}
