using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Features.Triage;

namespace SIJointSite.Tests.Support;

/// <summary>Browsers that already hold a cookie of the symptom check.</summary>
internal static class SymptomCheckCookies
{
    private static readonly Uri Address = new("https://localhost");

    /// <summary>A browser that holds these answers, sealed by the site's own keys.</summary>
    public static HttpClient CreateBrowserWith(
        this SiteFactory site, string version, QuestionnaireResponse response, string regionId = "uk")
    {
        var cookie = site.Services.GetRequiredService<SymptomCheckCookie>();
        var context = new DefaultHttpContext();
        cookie.Write(context, cookie.Begin(version, regionId, forSomeoneElse: false).WithResponse(response));
        return site.CreateBrowserWith(context.Response.Headers.SetCookie.ToString());
    }

    /// <summary>A browser that was sent this cookie before.</summary>
    public static HttpClient CreateBrowserWith(this SiteFactory site, string setCookie)
    {
        var container = new CookieContainer();
        container.SetCookies(Address, setCookie);
        return site.CreateBrowser(container);
    }
}
