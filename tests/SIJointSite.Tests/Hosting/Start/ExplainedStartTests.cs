using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using SIJointSite.Hosting.Start;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Hosting.Start;

/// <summary>Whatever an operator gets wrong ends in a sentence that says what to do. Through the entry of the program, in this process;
/// BrokenStartTests has some as processes of their own.</summary>
public sealed class ExplainedStartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sijoint-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("--Site:Regionn", "uk", "Site:Regionn is no setting; did you mean Site:Region?")]
    [InlineData("--site:publicadress", "x", "did you mean Site:PublicAddress?")]
    [InlineData("--Triage:Shavings", "1", "did you mean Triage:Saving?")]
    [InlineData("--Triage:SomethingElse", "1", "Triage:SomethingElse is no setting. Triage has ")]
    [InlineData("--Content:Folder", "x", "Content:Folder is no setting. Content has Path.")]
    [InlineData("--Triag:Saving", "false", "Triag is no setting; did you mean Triage?")]
    [InlineData("--Region", "ie", "Region is no setting; did you mean Site:Region?")]
    [InlineData("--Site_Region", "ie", "Site_Region is no setting; did you mean Site:Region?")]
    [InlineData("--url", "http://localhost:5000", "url is no setting; did you mean urls?")]
    [InlineData("--Weather", "x", "Weather is no setting. The site's own are in the sections Clinic, ")]
    [InlineData("-Site:Region", "ie", "-Site:Region is no setting. Settings begin with two dashes")]
    [InlineData("--Database:ConnectionString", "Host=db", "Set Database:Engine to \"postgres\"")]
    [InlineData("--Clinic", "Hill", "Clinic takes no value of its own. It has ")]
    [InlineData("--Triage:KeepDays", "abc", "Triage:KeepDays is \"abc\". Triage:KeepDays must be a number of days from 1 to 365.")]
    [InlineData("--Triage:KeepDays", "", "Triage:KeepDays is \"\".")]
    [InlineData("--Triage:KeepDays", "99999999999", "must be a number of days from 1 to 365.")]
    [InlineData("--Triage:KeepDays", "0", "Triage:KeepDays must be a number of days from 1 to 365.")]
    [InlineData("--Triage:KeepDays:Long", "3", "Triage:KeepDays takes one value, not a list or a section.")]
    [InlineData("--Triage:LookUpsAMinute", "0", "Triage:LookUpsAMinute must be")]
    [InlineData("--Triage:Tallies", "perhaps", "Triage:Tallies must be true or false.")]
    [InlineData("--Site:Region", "atlantis", "Site:Region is \"atlantis\", which is not in this file. It must be one of: uk, ")]
    [InlineData("--Site:Region", "", "Site:Region must name a region")]
    [InlineData("--Site:PublicAddress", "clinic.example", "must be a whole address with http or https")]
    [InlineData("--Site:PublicAddress", "https://", "must be a whole address with http or https")]
    [InlineData("--Site:PublicAddress", "ftp://clinic.example", "must be a whole address with http or https")]
    [InlineData("--Site:PublicAddress", "https://clinic.example/guide/", "set it to https://clinic.example.")]
    [InlineData("--Site:PublicAddress", "https://clinic.example?y=1", "set it to https://clinic.example.")]
    [InlineData("--Site:PublicAddress", "https://clinic.example#top", "set it to https://clinic.example.")]
    [InlineData("--Site:PublicAddress", "https://me@clinic.example", "with a user name in it")]
    [InlineData("--Site:PublicAddress", "https://xn--zzzzzzzz99999.example", "stands for no letters.")]
    [InlineData("--Site:Region:Name", "ie", "Site:Region takes one value, not a list or a section.")]
    [InlineData("--Site:DataFolder", "~/data", "Site:DataFolder is \"~/data\", which is no path.")]
    [InlineData("--Site:DataFolder", "$HOME/data", "which is no path. Write the whole path")]
    [InlineData("--Site:DataFolder", "file:///data", "which is no path. Write the whole path")]
    [InlineData("--Site:DataFolder", "backup", "--Site:DataFolder has no value: \"backup\" is a verb.")]
    [InlineData("--Site:Region", "check", "or --Site:Region=check if it is meant.")]
    [InlineData("--urls", "health", "--urls has no value: \"health\" is a verb.")]
    [InlineData("--", "check", "-- is no setting. Settings begin with two dashes")]
    [InlineData("--Site:Proxies", "10.0.0.1; proxy.local", "Site:Proxies holds \"proxy.local\"")]
    [InlineData("--Site:Proxies:0", "10.0.0.0/33", "Site:Proxies holds \"10.0.0.0/33\"")]
    [InlineData("--Site:Proxies", "127.9.9.9/8", "Site:Proxies holds \"127.9.9.9/8\", which is neither")]
    [InlineData("--Site:Proxies", "10.0.0.0/08", "Site:Proxies holds \"10.0.0.0/08\", which is neither")]
    [InlineData("--Site:Proxies", "010.0.0.1", "Site:Proxies holds \"010.0.0.1\", which is neither")]
    [InlineData("--Site:Proxies", "2130706433", "Site:Proxies holds \"2130706433\", which is neither")]
    [InlineData("--Site:Proxies", "[::1]:80", "Site:Proxies holds \"[::1]:80\", which is neither")]
    [InlineData("--Site:Proxies", "0.0.0.0/0", "Site:Proxies holds \"0.0.0.0/0\", in which visitors are too")]
    [InlineData("--Site:Proxies", "0.0.0.0/1", "in which visitors are too")]
    [InlineData("--Site:Proxies", "0.0.0.0", "in which visitors are too")]
    [InlineData("--Site:Proxies", "10.0.0.5; ::/0", "Site:Proxies holds \"::/0\", in which visitors are too")]
    [InlineData("--Site:Proxies", "::ffff:0:0/96", "in which visitors are too")]
    [InlineData("--Content:Path", "/nowhere", "Content:Path is /nowhere, where there is no folder.")]
    [InlineData("--urls", "foo", "\"foo\" is no address to listen on.")]
    [InlineData("--urls", "http://127.0.0.1:99999", "is no number from 1 to 65535.")]
    [InlineData("--urls", "http://127.0.0.1:web", "is no number from 1 to 65535.")]
    [InlineData("--urls", "http://localhost:-1", "is no number from 1 to 65535.")]
    [InlineData("--urls", "http://300.0.0.1:5000", "Name an IP address, localhost or *")]
    [InlineData("--urls", "http://localhst:5000", "Name an IP address, localhost or *")]
    [InlineData("--urls", "http://127.0.0.1:5000;http://127.0.0.l:5001", "The host of \"http://127.0.0.l:5001\" would be taken for every")]
    [InlineData("--urls", "http://[127.0.0.1]:5000", "Name an IP address, localhost or *")]
    [InlineData("--urls", "http://clinic.example", "Name an IP address, localhost or *")]
    [InlineData("--urls", "ftp://127.0.0.1:5000", "it speaks http and https alone.")]
    [InlineData("--urls", "http://localhost:0", "http://127.0.0.1:0")]
    [InlineData("--urls", "http://127.0.0.1:5000/guide", "leave the path out.")]
    [InlineData("--http_ports", "8080;web", "HTTP_PORTS holds \"web\"")]
    [InlineData("--Kestrel:Endpoints:Main:Url", "nonsense", "\"nonsense\" is no address to listen on.")]
    [InlineData("--Kestrel:Endpoints:Main:Url", "http://localhst:5000", "Name an IP address, localhost or *")]
    [InlineData("--Kestrel:Endpoints:Main:Urll", "http://localhost:5000", "did you mean Kestrel:Endpoints:Main:Url?")]
    [InlineData("--Kestrel:Endpoints:Main:Protocols", "Http1", "Kestrel:Endpoints:Main:Url is missing.")]
    [InlineData("--Kestrel:Endpoint:Main:Url", "http://localhost:5000", "did you mean Kestrel:Endpoints?")]
    [InlineData("--http_ports", "localhst:5000", "HTTP_PORTS holds \"localhst:5000\"")]
    [InlineData("--Kestrel:Certificates:Default:Path", "/nowhere.pfx", "The certificate file /nowhere.pfx is not there.")]
    [InlineData("--ForwardedHeaders_Enabled", "true", "name your proxies in Site:Proxies.")]
    public async Task Start_WrongSetting_SaysWhatToDoInOneLine(string name, string value, string sentence)
    {
        var (exitCode, error) = await RunAsync(name, value);

        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, Assert.Single(error), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Start_ManyWrongSettings_TellsAllAtOnceInOurWords()
    {
        var (exitCode, error) = await RunAsync(
            "--Triage:KeepDays", "abc", "--Triage:SavesAMinute", "0", "--Site:Region", "atlantis", "--Site:Conntact", "x", "--urls", "foo");

        Assert.Equal(1, exitCode);
        Assert.Equal(5, error.Length);
        foreach (var name in new[] { "Triage:KeepDays", "Triage:SavesAMinute", "atlantis", "Site:Contact?", "foo" })
            Assert.Single(error, line => line.Contains(name, StringComparison.Ordinal));
        Assert.DoesNotContain("DataAnnotation", string.Concat(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Site:Region")]
    [InlineData("--Site:Region", "--Site:Contact", "x")]
    [InlineData("--Site:Contact=-x", "--Site:Region")]
    public async Task Start_ASettingWithoutAValue_IsNamed(params string[] args)
    {
        var (exitCode, error) = await RunAsync(args);

        Assert.Equal((1, "--Site:Region has no value. Write it behind the name: --Site:Region value."), (exitCode, Assert.Single(error)));
    }

    [Fact]
    public async Task Start_ContentPathWithoutContent_IsRefusedAndNotReplacedByAnother()
    {
        var (exitCode, error) = await RunAsync("--Content:Path", folder.FullName);

        Assert.Equal(1, exitCode);
        Assert.Contains("a folder without the folder \"en\" in it", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ContentWithAnEmptyLanguage_ListsWhatIsMissing()
    {
        folder.CreateSubdirectory("en");

        var (exitCode, error) = await RunAsync("--Content:Path", folder.FullName);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The content has ", error[0], StringComparison.Ordinal);
        Assert.Contains(error, static line => line.StartsWith("content/en/home.yaml: ", StringComparison.Ordinal));
        Assert.DoesNotContain(error, static line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_SettingsFileThatIsNoJson_NamesFileAndLine()
    {
        var file = Path.Combine(folder.FullName, "appsettings.json");
        await File.WriteAllTextAsync(file, "{\n  \"Site\": {\n    \"Region\": uk\n  }\n}");

        var (exitCode, error) = await RunAsync(
            _ => WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder.FullName }).Build());

        Assert.Equal(1, exitCode);
        var sentence = Assert.Single(error);
        Assert.Contains(file, sentence, StringComparison.Ordinal);
        Assert.Contains("LineNumber: 2", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_AFaultThatNobodyForesaw_IsOneLineWithItsPlace()
    {
        var (exitCode, error) = await RunAsync(static _ => throw new NotSupportedException("odd"));

        Assert.Equal(1, exitCode);
        Assert.Matches(
            @"^The site cannot run, and does not know why: NotSupportedException: odd at SIJointSite\..*Please report this line\.$",
            Assert.Single(error));
    }

    /// <summary>Otherwise a mistyped setting of a new section would be passed over.</summary>
    [Fact]
    public void Sections_OfTheWholeProgram_AreAllLookedAt() => Assert.Equal(
        typeof(SiteOptions).Assembly.GetTypes().Where(static type => type.Name.EndsWith("Options", StringComparison.Ordinal)
            && type.GetField("Section") is { IsLiteral: true }).OrderBy(static type => type.Name),
        SettingsCheck.Sections.OrderBy(static type => type.Name));

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("https://clinic.example/")]
    [InlineData("https://clinic.example:8443")]
    [InlineData("")]
    [InlineData(null)]
    public void PublicAddress_HostAlone_IsRight(string? address) =>
        Assert.Equal(ValidationResult.Success, PublicAddressSetting.Check(address));

    private Task<(int ExitCode, string[] Error)> RunAsync(params string[] args) => RunAsync(Program.Build, args);

    private async Task<(int ExitCode, string[] Error)> RunAsync(Func<string[], WebApplication> build, params string[] args)
    {
        await using var error = new StringWriter();
        string[] all = ["--applicationName", "SIJointSite", "--Site:DataFolder", Path.Combine(folder.FullName, "data"), .. args];
        var exitCode = await SiteHost.RunAsync(all, build, error);
        return (exitCode, error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
