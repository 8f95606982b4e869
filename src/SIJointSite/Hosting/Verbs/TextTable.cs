namespace SIJointSite.Hosting.Verbs;

/// <summary>Lines of words and numbers, one below the other.</summary>
internal static class TextTable
{
    /// <param name="lines">The headings, then the rows, all with the same number of cells.</param>
    /// <param name="isNumber">Which columns, from 0, stand at the right.</param>
    public static string Of(IReadOnlyList<string[]> lines, Func<int, bool> isNumber)
    {
        var widths = lines[0].Index().Select(column => lines.Max(line => line[column.Index].Length)).ToArray();
        return string.Join('\n', lines.Select(line => string.Join("  ", line.Select((cell, column) =>
            isNumber(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd()));
    }
}
