using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Start;

/// <summary>What stops the start or fails the verb "check", and what it says of it.</summary>
public sealed class BrokenStartTests
{
    private const string Article = SampleArticle.File;
    private const string Exercise = "en/exercises/knee-squeeze.md";
    private const string Glossary = "en/glossary.yaml";

    [Fact]
    public async Task Check_ManyMistakes_ListsAllOfThemAtOnce()
    {
        using var content = new BrokenContent();
        content.AddSample();
        int[] lines =
        [
            content.Replace(Article, "order: 900", "odrer: 900"),
            content.Replace(Article, "[@nice-ng59]", "[@nobody-1900]"),
            content.Replace(Article, "(/symptom-check)", "(/symptom-chekc)"),
            content.Replace(Article, "::: known What we know", "::: knwon What we know"),
        ];
        var other = content.Replace("en/articles/when-to-get-help.md", "{#get-help-now}", "{#sources}");
        var exercise = content.Replace(Exercise, "holdSeconds: { usual: 5", "holdSeconds: { usual: 500");
        content.Replace(Glossary, "word: \"ilium\"", "word: \"sacrum\"");

        var (exitCode, output, error) = await SiteProcess.RunVerbAsync("check", "--Content:Path", content.Path);

        Assert.Equal((1, ""), (exitCode, output));
        foreach (var line in lines)
            Assert.Contains($"content/{Article}:{line}: ", error, StringComparison.Ordinal);
        Assert.Contains($"content/en/articles/when-to-get-help.md:{other}: ", error, StringComparison.Ordinal);
        Assert.Contains($"content/{Exercise}:{exercise}: ", error, StringComparison.Ordinal);
        Assert.Contains($"content/{Glossary}:", error, StringComparison.Ordinal);
        Assert.EndsWith(" problems.", error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_RealContent_IsWell()
    {
        var (exitCode, output, error) = await SiteProcess.RunVerbAsync("check");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.EndsWith("All is well.", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_BrokenFile_EndsWithTheMessageAndNoStackTrace()
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(Article, "[@nice-ng59]", "[@nobody-1900]");
        using var data = new SiteProcess.DataFolder();

        var (exitCode, error) = await SiteProcess.RunToItsEndAsync("--Content:Path", content.Path, "--Site:DataFolder", data.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains($"content/{Article}:{line}: [@nobody-1900] is no source", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Site:Region", "atlantis", "Site:Region is \"atlantis\"")]
    [InlineData("--Triage:KeepDays", "0", "Triage:KeepDays must be")]
    [InlineData("--Triage:Tallies", "perhaps", "Triage:Tallies")]
    [InlineData("--Site:DataFolder", "/proc/nowhere", "cannot be written to")]
    public async Task Start_WrongSetting_SaysWhatToDoInOneSentence(string name, string value, string message)
    {
        using var data = new SiteProcess.DataFolder();

        var (exitCode, error) = await SiteProcess.RunToItsEndAsync("--Site:DataFolder", data.Path, name, value);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "http://192.0.2.1:5000", "This machine has no such address to listen on")]
    [InlineData("--urls", "https://127.0.0.1:0", "Listening on https needs a certificate")]
    public async Task Start_AddressThatCannotBeListenedOn_SaysWhatToDo(string name, string value, string message)
    {
        using var data = new SiteProcess.DataFolder();

        var (exitCode, error) = await SiteProcess.RunToItsEndAsync("--Site:DataFolder", data.Path, name, value);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("endpoints", "{\n  \"Version\": 1,", "LineNumber: 1")]
    [InlineData("runtime", "{\n  \"ContentRoots\": [", "LineNumber: 1")]
    [InlineData("runtime", "", "LineNumber: 0")]
    [InlineData("runtime", "{}", "it has nothing in it.")]
    public async Task Start_ListOfItsFilesIsCutOff_NamesItAndTheLine(string list, string text, string place)
    {
        using var data = new SiteProcess.DataFolder();
        using var copy = new ProgramCopy();
        var file = copy.Replace($"SIJointSite.staticwebassets.{list}.json", text);

        var (exitCode, error) = await SiteProcess.RunCopyToItsEndAsync(copy.Program, "--Site:DataFolder", data.Path);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"The file {file} is damaged: ", error, StringComparison.Ordinal);
        Assert.Contains(place, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_DuringAStartThatHangs_EndsAtOnceAndWithoutAWord()
    {
        using var data = new SiteProcess.DataFolder();
        // A database server that takes the connection and never says a word.
        using var server = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        server.Start();
        var connection = server.AcceptSocketAsync();

        var (exitCode, error) = await SiteProcess.StopDuringStartAsync(
            connection, "--Site:DataFolder", data.Path, "--Database:Engine", "postgres", "--Database:ConnectionString",
            $"Host=127.0.0.1;Port={((System.Net.IPEndPoint)server.LocalEndpoint).Port};Database=site;Username=site;Timeout=600");

        Assert.Equal((0, ""), (exitCode, error));
    }

    [Theory]
    [InlineData("libe_sqlite3.so", "e_sqlite3 of SQLite for this machine")]
    [InlineData("Hl7.Fhir.Conformance.dll", "Hl7.Fhir.Conformance.dll")]
    public async Task Start_FileOfTheProgramIsMissing_SaysWhichInOneSentence(string file, string named)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var data = new SiteProcess.DataFolder();
        using var copy = new ProgramCopy();
        copy.TakeAway(file);

        var (exitCode, error) = await SiteProcess.RunCopyToItsEndAsync(copy.Program, "--Site:DataFolder", data.Path);

        Assert.Equal(1, exitCode);
        Assert.EndsWith(
            $"cannot be loaded: {named}. Copy the published folder whole.", Assert.Single(error.TrimEnd().Split('\n')),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortInUse_SaysWhatToDoInOneSentence()
    {
        using var data = new SiteProcess.DataFolder();
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();

        var (exitCode, error) =
            await SiteProcess.RunToItsEndAsync("--Site:DataFolder", data.Path, "--urls", $"http://{listener.LocalEndpoint}");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The address is in use", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
