using System.Diagnostics;

namespace SIJointSite.Tests.Support.Browser;

/// <summary>Finds a Chromium for the browser tests, or installs one, or fails with what to do. Never skips.</summary>
public static class Chromium
{
    /// <summary>The shell first: it is the same engine without a desktop around it, and takes less of the machine.</summary>
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable",
        "/usr/bin/google-chrome",
    ];

    private static readonly Lazy<string?> Found = new(FindOrInstall);

    /// <summary>Path to a browser of the machine; null when Playwright's own installed browser is to be used.</summary>
    public static string? ExecutablePath => Found.Value;

    private static string? FindOrInstall()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } configured)
        {
            return File.Exists(configured)
                ? configured
                : throw new InvalidOperationException($"CHROMIUM_PATH is {configured}, but no file is there.");
        }

        if (FindInstalled() is { } installed)
            return installed;
        if (Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update");
            // One after the other: a system that has no package of the shell may have the other.
            if (!Run("apt-get", "install -y --no-install-recommends chromium-headless-shell fonts-liberation"))
                Run("apt-get", "install -y --no-install-recommends chromium fonts-liberation");
            if (FindInstalled() is { } justInstalled)
                return justInstalled;
        }

        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
            return null;
        throw new InvalidOperationException(
            "The browser tests need Chromium and could not install it. Install it (Debian: apt-get install chromium), "
            + "or set CHROMIUM_PATH to a Chromium or Chrome, and run the tests again.");
    }

    private static string? FindInstalled() => UsualPlaces.FirstOrDefault(File.Exists);

    private static bool Run(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
            RedirectStandardOutput = true,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
