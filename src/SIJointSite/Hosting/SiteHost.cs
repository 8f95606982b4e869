using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

/// <summary>Where the site starts from and how it says that it could not start.</summary>
public static class SiteHost
{
    /// <summary>Exit code for a site that could not start because of something a person can put right.</summary>
    private const int CouldNotStart = 1;

    /// <summary>
    /// The folder of the settings file: the current directory under <c>dotnet run</c>, the folder of the program when
    /// it is started from elsewhere.
    /// </summary>
    public static WebApplicationOptions OptionsFor(string[] args) => new()
    {
        Args = args,
        ContentRootPath = File.Exists("appsettings.json") || !File.Exists(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            ? null
            : AppContext.BaseDirectory,
    };

    /// <summary>Runs until stopped. What keeps it from starting is one sentence on standard error, not a stack trace.</summary>
    public static async Task<int> RunSiteAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (Explain(exception) is { } explanation)
        {
            await Console.Error.WriteLineAsync(explanation);
            return CouldNotStart;
        }
    }

    /// <returns>One sentence on what a person can put right; null for a mistake of ours.</returns>
    public static string? Explain(Exception exception) => exception switch
    {
        ContentException content => content.Message,
        OptionsValidationException options => $"A setting is wrong: {string.Join(" ", options.Failures)}",
        InvalidOperationException { InnerException: FormatException } setting => $"A setting is wrong: {setting.Message}",
        SiteStartException start => start.Message,
        IOException { InnerException: AddressInUseException } address =>
            $"The address is in use: {address.Message} Stop the other program, or choose another port with --urls http://localhost:5081.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            "This port needs more rights than the site has. Choose a port above 1024 with --urls http://localhost:5081.",
        _ => null,
    };
}
