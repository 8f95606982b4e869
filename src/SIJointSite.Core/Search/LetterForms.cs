using System.Text;

namespace SIJointSite.Core.Search;

/// <summary>
/// The plain letters behind other forms of them: accents, ligatures, full width, circled, mathematical. It is a table of our own,
/// of the Latin letters and digits of Unicode's compatibility forms, since <see cref="string.Normalize()"/> leaves every text as it
/// is in a program without a library of languages, as the site is.
/// </summary>
internal static class LetterForms
{
    private const int FullWidthFirst = 0xFF01;
    private const int FullWidthLast = 0xFF5E;
    private const int FullWidthShift = FullWidthFirst - '!';

    /// <summary>Each plain form, and the small letters that stand for it.</summary>
    private static readonly (string Plain, string Forms)[] Table =
    [
        ("0", "⁰₀⓪"),
        ("1", "¹₁①"),
        ("2", "²₂②"),
        ("3", "³₃③"),
        ("4", "⁴₄④"),
        ("5", "⁵₅⑤"),
        ("6", "⁶₆⑥"),
        ("7", "⁷₇⑦"),
        ("8", "⁸₈⑧"),
        ("9", "⁹₉⑨"),
        ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧᴬᵃḁạảấầẩẫậắằẳẵặₐⓐɑ"),
        ("b", "ᴮᵇḃḅḇℬⓑ"),
        ("c", "çćĉċčᶜḉℂℭⅽⓒꟲ"),
        ("d", "ďᴰᵈḋḍḏḑḓⅅⅆⅾⓓđð"),
        ("e", "èéêëēĕėęěȅȇȩᴱᵉḕḗḙḛḝẹẻẽếềểễệₑℯℰⅇⓔ"),
        ("f", "ᶠḟℱⓕꟳ"),
        ("g", "ĝğġģǧǵᴳᵍḡℊⓖɡ"),
        ("h", "ĥȟʰᴴḣḥḧḩḫẖₕℋℌℍℎⓗħ"),
        ("i", "ìíîïĩīĭįǐȉȋᴵᵢḭḯỉịⁱℐℑℹⅈⅰⓘıɩ"),
        ("j", "ĵǰʲᴶⅉⓙⱼ"),
        ("k", "ķǩᴷᵏḱḳḵₖⓚ"),
        ("l", "ĺļľˡᴸḷḹḻḽₗℒℓⅼⓛłƚ"),
        ("m", "ᴹᵐḿṁṃₘℳⅿⓜ"),
        ("n", "ñńņňǹᴺṅṇṉṋⁿₙℕⓝŋ"),
        ("o", "ºòóôõöōŏőơǒǫǭȍȏȫȭȯȱᴼᵒṍṏṑṓọỏốồổỗộớờởỡợₒℴⓞøǿ"),
        ("p", "ᴾᵖṕṗₚℙⓟ"),
        ("q", "ℚⓠꟴ"),
        ("r", "ŕŗřȑȓʳᴿᵣṙṛṝṟℛℜℝⓡ"),
        ("s", "śŝşšſșˢṡṣṥṧṩẛₛⓢ"),
        ("t", "ţťțᵀᵗṫṭṯṱẗₜⓣŧ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗᵁᵘᵤṳṵṷṹṻụủứừửữựⓤ"),
        ("v", "ᵛᵥṽṿⅴⓥⱽ"),
        ("w", "ŵʷᵂẁẃẅẇẉẘⓦ"),
        ("x", "ˣẋẍₓⅹⓧ"),
        ("y", "ýÿŷȳʸẏẙỳỵỷỹⓨ"),
        ("z", "źżžᶻẑẓẕℤℨⓩ"),
        ("ae", "æǽǣ"),
        ("dz", "ǆǳ"),
        ("ff", "ﬀ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("ij", "ĳ"),
        ("lj", "ǉ"),
        ("nj", "ǌ"),
        ("oe", "œ"),
        ("ss", "ß"),
        ("st", "ﬅﬆ"),
        ("th", "þ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
    ];

    private static readonly Dictionary<int, string> PlainOf =
        Table.SelectMany(static row => row.Forms.Select(form => (Form: (int)form, row.Plain)))
            .ToDictionary(static pair => pair.Form, static pair => pair.Plain);

    /// <param name="letter">A small letter, or what is none.</param>
    /// <returns>The plain form, or the letter itself when it has none.</returns>
    public static string Of(Rune letter) =>
        PlainOf.GetValueOrDefault(letter.Value) ?? (PatternOf(letter.Value) is { } plain ? plain.ToString() : letter.ToString());

    /// <summary>Forms that come in whole alphabets, one letter after the other.</summary>
    private static char? PatternOf(int letter) => letter switch
    {
        >= FullWidthFirst and <= FullWidthLast => char.ToLowerInvariant((char)(letter - FullWidthShift)),
        // Mathematical bold, script and so on: thirteen times capitals and small letters, then five times the digits.
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((letter - 0x1D400) % 26)),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((letter - 0x1D7CE) % 10)),
        // Capitals in brackets, squares and circles, on paper of every colour.
        >= 0x1F110 and <= 0x1F189 when (letter - 0x1F110) % 32 < 26 => (char)('a' + ((letter - 0x1F110) % 32)),
        _ => null,
    };
}
