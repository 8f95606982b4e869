namespace SIJointSite.Core.Codes;

/// <summary>The check digit that SNOMED CT ends with: it finds every single wrong digit, and every two neighbours that were swapped.
/// </summary>
public static class Verhoeff
{
    private const int Digits = 10;

    /// <summary>What two digits make in the group of the ten turns and flips of a pentagon.</summary>
    private static readonly int[][] Products =
    [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5], [2, 3, 4, 0, 1, 7, 8, 9, 5, 6], [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1], [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];

    /// <summary>What stands for a digit one place further to the left.</summary>
    private static readonly int[] Next = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

    /// <param name="digits">ASCII digits, the check digit last.</param>
    public static bool IsSound(string digits)
    {
        var check = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var digit = digits[^(place + 1)] - '0';
            if (digit is < 0 or >= Digits)
                return false;
            for (var turn = 0; turn < place; turn++)
                digit = Next[digit];
            check = Products[check][digit];
        }

        return digits.Length > 0 && check == 0;
    }
}
