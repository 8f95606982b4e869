using SIJointSite.Addresses;

namespace SIJointSite.Features.Feedback;

/// <summary>Tells a form that a page of this site sent from one that another site made a browser send, without a cookie.</summary>
internal static class SameOrigin
{
    /// <summary>
    /// Whether the browser says that the form is ours. One from before 2023 says it with the origin alone. A sender that says
    /// neither is no browser that another site could use.
    /// </summary>
    public static bool IsFromHere(HttpRequest request, SiteAddress address)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site == "same-origin";
        if (request.Headers.Origin.ToString() is not { Length: > 0 } origin)
            return true;
        // A proxy may ask under another name than the one that the browser knows.
        return Uri.TryCreate(origin, UriKind.Absolute, out var from) && (from.Authority == request.Host.Value
            || (Uri.TryCreate(address.Of(request), UriKind.Absolute, out var own) && own.Authority == from.Authority));
    }
}
