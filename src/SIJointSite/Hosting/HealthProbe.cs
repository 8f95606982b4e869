namespace SIJointSite.Hosting;

/// <summary>
/// <c>SIJointSite health</c>: asks the running site on this machine whether it is ready. For the container's health check,
/// whose image has neither a shell with tools nor curl.
/// </summary>
public static class HealthProbe
{
    public static bool IsAskedFor(string[] args) => args is ["health", ..];

    /// <returns>Exit code: 0 ready, 1 not.</returns>
    public static async Task<int> RunAsync()
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] ?? "8080";
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var response = await client.GetAsync(new Uri($"http://localhost:{port}/health/ready"));
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
