using System.Buffers;
using System.Text;
using SIJointSite.Settings.Files;

namespace SIJointSite.Content.Files;

/// <summary>
/// Reads a text as an editor saved it. A byte that is no UTF-8 would reach readers as a black diamond, and a control character unseen,
/// so both are refused with their line.
/// </summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All control characters but tab and line ends, and the mark that stands where a letter was lost.</summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(static code => (char)code)
            .Where(static letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')),
        '\uFFFD',
    ]);

    /// <param name="path">Where the file lies.</param>
    /// <param name="name">Its name for messages.</param>
    /// <exception cref="ContentException">It is no text.</exception>
    public static string Read(string path, string name)
    {
        if (!RealFile.HoldsSomething(path))
        {
            throw new ContentException(
                name, 0, "it is empty, or no file but a folder, a pipe or a device. Write a text into it, or take it away.");
        }

        var bytes = File.ReadAllBytes(path);
        ReadOnlySpan<byte> words = bytes.AsSpan() is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes;
        string text;
        try
        {
            text = Strict.GetString(words);
        }
        catch (DecoderFallbackException fault)
        {
            var before = words[..Math.Clamp(fault.Index, 0, words.Length)];
            throw new ContentException(name, before.Count((byte)'\n') + 1, "a letter here is not UTF-8. Save the file as UTF-8.");
        }

        var at = text.AsSpan().IndexOfAny(Unseen);
        if (at < 0)
            return text;
        var line = text.AsSpan(0, at).Count('\n') + 1;
        throw new ContentException(name, line, $"there is a control character (U+{(int)text[at]:X4}) here, which nobody sees. Delete it.");
    }
}
