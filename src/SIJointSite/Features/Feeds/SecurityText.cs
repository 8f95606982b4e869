using System.Globalization;

namespace SIJointSite.Features.Feeds;

/// <summary>How to tell the operator of a weakness, as RFC 9116 wants it to be written.</summary>
internal static class SecurityText
{
    /// <summary>Shorter than the year that the standard advises, so that a copy which nobody looks after goes out of date.</summary>
    private const int DaysItHolds = 90;

    /// <param name="contact">An e-mail address, a phone number, or a whole address with https.</param>
    /// <param name="address">The public address of the site; null when none is set.</param>
    /// <param name="today">The day in UTC.</param>
    /// <returns>The file; null when the contact can be written as no address, so that there is nothing to tell.</returns>
    public static string? Write(string? contact, string? address, DateOnly today)
    {
        if (AsUri(contact?.Trim() ?? "") is not { } uri)
            return null;
        var expires = today.AddDays(DaysItHolds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var canonical = address is null ? "" : $"Canonical: {address}/.well-known/security.txt\n";
        return $"Contact: {uri}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: en\n{canonical}";
    }

    private static string? AsUri(string contact)
    {
        if (contact.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || contact.StartsWith("mailto:", StringComparison.Ordinal)
            || contact.StartsWith("tel:", StringComparison.Ordinal))
            return Uri.TryCreate(contact, UriKind.Absolute, out var whole) ? whole.AbsoluteUri : null;
        if (contact.Contains('@') && !contact.Any(char.IsWhiteSpace))
            return Uri.TryCreate("mailto:" + contact, UriKind.Absolute, out var mail) ? mail.AbsoluteUri : null;
        var digits = string.Concat(contact.Where(static letter => char.IsAsciiDigit(letter) || letter == '+'));
        return digits.Length > 4 && contact.All(static letter => char.IsAsciiDigit(letter) || " +-()./".Contains(letter))
            ? "tel:" + digits : null;
    }
}
