using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Fhir;

/// <summary>The page for integrators: its lines for curl are run as they are printed, against a site of this machine.</summary>
public sealed partial class IntegratorsPageTests
{
    private const string Printed = "http://localhost:5000";

    [Fact]
    public async Task Docs_EveryCurlLine_IsAnsweredAsThePageSays()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Checkout.FindTop()!, "docs", "integrators.md"));
        using var site = new SiteFactory();
        var address = site.ListenOnLoopback();
        string[] lines =
        [
            .. CurlLine().Matches(page).Select(static line => line.Groups[1].Value.Replace("\\\n", " ", StringComparison.Ordinal)),
        ];
        Assert.True(lines.Length >= 5);

        foreach (var line in lines)
        {
            var (status, type, body) = await RunAsync(line.Replace(Printed, address, StringComparison.Ordinal));

            // The code on the page is nobody's; what shows its headers leads on.
            Assert.Equal(
                line.Contains("$saved", StringComparison.Ordinal) ? HttpStatusCode.NotFound
                : line.StartsWith("-i", StringComparison.Ordinal) ? HttpStatusCode.Found : HttpStatusCode.OK, status);
            if (line.Contains("/fhir/", StringComparison.Ordinal) && !line.Contains("/connect", StringComparison.Ordinal))
                Assert.StartsWith("application/fhir+json", type, StringComparison.Ordinal);
            if (line.Contains("$extract", StringComparison.Ordinal))
                Assert.Contains("\"emergency\"", body, StringComparison.Ordinal);
        }
    }

    private static async Task<(HttpStatusCode Status, string Type, string Body)> RunAsync(string arguments)
    {
        var start = new ProcessStartInfo("curl") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (Match word in Word().Matches(arguments))
            start.ArgumentList.Add(word.Value.Trim('\''));
        foreach (var ours in new[] { "--silent", "--write-out", "\n%{http_code}\n%{content_type}" })
            start.ArgumentList.Add(ours);
        try
        {
            using var curl = Process.Start(start)!;
            var said = (await curl.StandardOutput.ReadToEndAsync()).Split('\n');
            await curl.WaitForExitAsync();
            return ((HttpStatusCode)int.Parse(said[^2]), said[^1], string.Join('\n', said[..^2]));
        }
        catch (Win32Exception)
        {
            Assert.Skip("curl is not on this machine.");
            throw;
        }
    }

    /// <summary>One line, or several where a backslash or an open quote leads on.</summary>
    [GeneratedRegex(@"^curl ((?:'[^']*'|\\\n|[^\n'])*)$", RegexOptions.Multiline)]
    private static partial Regex CurlLine();

    /// <summary>
    /// A word of a shell: in single quotes, in which nothing has a meaning, or one in which a shell would see nothing either.
    /// </summary>
    [GeneratedRegex(@"'[^']*'|[^\s'""$?&;|*<>`\\]+")]
    private static partial Regex Word();
}
