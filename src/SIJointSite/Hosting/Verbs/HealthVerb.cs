using System.CommandLine;
using System.Globalization;

namespace SIJointSite.Hosting.Verbs;

/// <summary>
/// <c>SIJointSite health</c>: asks the running site on this machine whether it is ready. For the container's health check,
/// whose image has neither a shell with tools nor curl.
/// </summary>
internal static class HealthVerb
{
    public static Command Create()
    {
        var verb = new Command("health", "Ask the site that runs on this machine whether it is ready. Exit code 0: ready, 1: not.");
        verb.SetAction(static (_, cancellationToken) => RunAsync(cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] ?? "8080";
        if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            await Console.Error.WriteLineAsync("ASPNETCORE_HTTP_PORTS must name the port to ask, a number such as 8080.");
            return SiteVerbs.CouldNot;
        }

        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var response = await client.GetAsync(new Uri($"http://localhost:{port}/health/ready"), cancellationToken);
            if (response.IsSuccessStatusCode)
                return SiteVerbs.Done;
            await Console.Error.WriteLineAsync($"The site on port {port} is not ready: it answered {(int)response.StatusCode}.");
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync(
                $"No site answers on port {port} of this machine. ASPNETCORE_HTTP_PORTS names the port to ask.");
        }

        return SiteVerbs.CouldNot;
    }
}
