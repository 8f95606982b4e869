using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Start;

/// <summary>What is mistyped in the environment or in a file is told, and what others read there is left alone. In a process of its own,
/// which asks for a database that is not there: that is told once the settings are well.</summary>
public sealed class UnknownSettingTests
{
    private const string WellSet = "There is no database";
    private static readonly string[] Verb = ["stats", "--Site:DataFolder", "/no/such/folder"];

    [Theory]
    [InlineData("Site_Region", "The environment variable Site_Region is no setting; did you mean Site__Region?")]
    [InlineData("SITE_REGION", "did you mean Site__Region?")]
    [InlineData("SITE_PUBLIC_ADDRESS", "did you mean Site__PublicAddress?")]
    [InlineData("Triage_Keep_Days", "did you mean Triage__KeepDays?")]
    [InlineData("Triage.Saving", "did you mean Triage__Saving?")]
    [InlineData("Sites__Region", "The environment variable Sites__Region is no setting; did you mean Site__Region?")]
    [InlineData("ASPNETCORE_Site_Region", "did you mean Site__Region?")]
    [InlineData("Region", WellSet)]
    [InlineData("SITE_HOST", WellSet)]
    [InlineData("SITE", WellSet)]
    [InlineData("CONTENT_TYPE", WellSet)]
    [InlineData("CONTENT_PATH", WellSet)]
    [InlineData("DATABASE_ENGINE", WellSet)]
    [InlineData("Database_Engine", "did you mean Database__Engine?")]
    [InlineData("AllowedHosts", WellSet)]
    [InlineData("Logging__LogLevel__Default", "The section Logging of the settings cannot be used")]
    public async Task Environment_NameLikeOurs_IsToldAndOthersAreNot(string name, string sentence)
    {
        var (exitCode, _, error) = await SiteProcess.RunVerbAsync(new Dictionary<string, string> { [name] = "ie" }, Verb);

        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Triag": { "Saving": false } }""", "Triag is no setting; did you mean Triage?")]
    [InlineData("""{ "Sites": { "Region": "ie" } }""", "Sites is no setting; did you mean Site?")]
    [InlineData("""{ "Region": "ie" }""", "Region is no setting; did you mean Site:Region?")]
    [InlineData("""{ "Serilog": { "MinimumLevel": "Debug" } }""", "Serilog is no setting. The site's own are in the sections Clinic, ")]
    [InlineData("""
        {
          "$schema": "x", "Logging": { "LogLevel": { "Default": "Debug" } }, "AllowedHosts": "*", "ConnectionStrings": { "a": "b" },
          "Kestrel": { "EndpointDefaults": { "Protocols": "Http1" } }, "urls": "http://localhost:5000", "shutdownTimeoutSeconds": 30,
          "OTEL_SERVICE_NAME": "guide", "site": { "region": "ie" }
        }
        """, WellSet)]
    public async Task File_SectionOfNobody_IsToldAndThoseOfTheFrameworkAreNot(string settings, string sentence)
    {
        using var folder = new SiteProcess.DataFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "appsettings.json"), settings);

        var (exitCode, _, error) = await SiteProcess.RunVerbInAsync(folder.Path, Verb);

        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
