namespace SIJointSite.Features;

/// <summary>
/// Cookies of the forms. "__Host-" binds a cookie to this host over TLS; in Development the site runs on plain http,
/// where Safari would refuse it, so the prefix and Secure are left off there and only there.
/// </summary>
public static class SiteCookies
{
    public static string NameOf(string name, IHostEnvironment environment) => environment.IsDevelopment() ? name : "__Host-" + name;

    public static CookieSecurePolicy SecureIn(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
}
