using System.Diagnostics.CodeAnalysis;
using SIJointSite.Core.Search;

namespace SIJointSite.Core.Triage;

/// <summary>
/// The code under which a saved result can be read back: 26 places of Crockford's base 32, 130 bits. Made to be read aloud
/// and typed: capitals, hyphens and spaces do not matter, O reads as 0, I and L read as 1, and there is no U.
/// </summary>
public sealed record ReferenceCode
{
    /// <summary>Places of a code, hyphens left out.</summary>
    public const int Length = 26;

    /// <summary>Random bytes that a code is made from; the last 6 bits are not used.</summary>
    public const int RandomBytes = 17;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int GroupLength = 5;

    private ReferenceCode(string places) => Places = places;

    /// <summary>The 26 places, without hyphens.</summary>
    public string Places { get; }

    /// <summary>Makes a code of random bytes. The caller answers for their randomness.</summary>
    /// <param name="bytes">Exactly <see cref="RandomBytes"/> bytes.</param>
    /// <exception cref="ArgumentException">Another number of bytes.</exception>
    public static ReferenceCode FromRandomBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != RandomBytes)
            throw new ArgumentException($"A code is made of {RandomBytes} bytes, not {bytes.Length}.", nameof(bytes));
        Span<char> places = stackalloc char[Length];
        for (var place = 0; place < Length; place++)
        {
            var bit = place * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            places[place] = Alphabet[(pair >> (11 - bit % 8)) & 31];
        }

        return new ReferenceCode(new string(places));
    }

    /// <summary>Reads a code as a person typed it.</summary>
    /// <param name="text">
    /// Any case and form of letters; hyphens, dashes, apostrophes, full stops, white space and what is invisible anywhere, as they come
    /// along when a code is pasted; null reads as nothing.
    /// </param>
    /// <param name="code">The code, when the answer is true.</param>
    /// <returns>False when it is not 26 places of the alphabet.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReferenceCode? code)
    {
        code = null;
        Span<char> places = stackalloc char[Length];
        var count = 0;
        foreach (var character in TypedText.Plain(text ?? ""))
        {
            if (character is TypedText.Hyphen or TypedText.Apostrophe or '.' or ' ')
                continue;
            var place = char.ToUpperInvariant(character) switch
            {
                'O' => '0',
                'I' or 'L' => '1',
                var other => other,
            };
            if (count == Length || !Alphabet.Contains(place, StringComparison.Ordinal))
                return false;
            places[count++] = place;
        }

        if (count != Length)
            return false;
        code = new ReferenceCode(new string(places));
        return true;
    }

    /// <summary>The code in groups of five with hyphens between, the last group of six, as it is shown.</summary>
    public override string ToString() => string.Join('-', Enumerable.Range(0, Length / GroupLength)
        .Select(group => group == Length / GroupLength - 1 ? Places[(group * GroupLength)..]
            : Places.Substring(group * GroupLength, GroupLength)));
}
