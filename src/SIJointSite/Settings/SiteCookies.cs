namespace SIJointSite.Settings;

/// <summary>
/// Cookies of the forms. "__Host-" binds a cookie to this host and needs Secure, which is set whatever the request: behind a
/// proxy that ends TLS the site itself sees plain http. In Development the site is opened over plain http, where Safari
/// would refuse such a cookie, so prefix and Secure are left off there and only there.
/// </summary>
public static class SiteCookies
{
    public static string NameOf(string name, IHostEnvironment environment) => environment.IsDevelopment() ? name : "__Host-" + name;

    /// <summary>Whether a cookie is for TLS only.</summary>
    public static bool IsSecureIn(IHostEnvironment environment) => !environment.IsDevelopment();

    /// <summary>A session cookie of this name: not for scripts, not for other sites.</summary>
    public static CookieBuilder For(string name, IHostEnvironment environment) => new SiteCookieBuilder(IsSecureIn(environment))
    {
        Name = NameOf(name, environment),
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        SecurePolicy = CookieSecurePolicy.None,
    };

    private sealed class SiteCookieBuilder(bool isSecure) : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = isSecure;
            return options;
        }
    }
}
