using System.Text.RegularExpressions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Data;

/// <summary>The symptom check never fails for want of a key, and the operator hears of it.</summary>
[Trait("Database", "Sqlite")]
public sealed class KeyTests : IDisposable
{
    private const string Name = "key-11111111-2222-3333-4444-555555555555.xml";

    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public KeyTests() => site = new SiteFactory
    {
        MoreServices = log.AddTo,
        // Without it the start warns of that.
        Settings = { ["Site:PublicAddress"] = "https://localhost" },
    };

    public void Dispose() => site.Dispose();

    private string Keys => Path.Combine(site.DataFolder, "keys");

    [Fact]
    public async Task Check_SoundKeys_IsKeptOverAStartAndNothingIsWarnedOf()
    {
        using (var before = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } })
            await before.CreateBrowser().GetHtmlAsync("/symptom-check");
        var key = Assert.Single(Directory.GetFiles(Keys));

        await Visitor.SaveAsync(site.CreateBrowser(), "U01");

        Assert.Equal([key], Directory.GetFiles(Keys));
        Assert.Equal(HealthStatus.Healthy, (await site.HealthAsync("keys")).Status);
        Assert.DoesNotContain(log.Lines, static line => line.Contains("\"@l\":\"Warning\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_KeyOfANewerRuntime_IsKept()
    {
        using (var before = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } })
            await before.CreateBrowser().GetHtmlAsync("/symptom-check");
        var key = Assert.Single(Directory.GetFiles(Keys));
        var newer = Regex.Replace(await File.ReadAllTextAsync(key), @"Version=[\d.]+", "Version=99.0.0.0");
        await File.WriteAllTextAsync(key, newer);

        await Visitor.SaveAsync(site.CreateBrowser(), "U01");

        Assert.Contains("99.0.0.0", newer, StringComparison.Ordinal);
        Assert.Equal([key], Directory.GetFiles(Keys));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<key id=\"11111111-2222-3333-4444-555555555555\" version=\"1\"><creationDate>2026-")]
    [InlineData("<key id=\"11111111-2222-3333-4444-555555555555\" version=\"1\"/>")]
    [InlineData("<letter>Not a key.</letter>")]
    [InlineData("<revocation version=\"1\"/>")]
    [InlineData(
        """
        <key id="11111111-2222-3333-4444-555555555555" version="1">
          <creationDate>2026-11-20T10:00:00Z</creationDate>
          <activationDate>2026-11-20T10:00:00Z</activationDate>
          <expirationDate>2027-02-20T10:00:00Z</expirationDate>
          <descriptor deserializerType="Nobody.Knows, Nobody"><descriptor/></descriptor>
        </key>
        """)]
    public async Task Check_DamagedKeyFile_IsSetAsideAndReplaced(string content)
    {
        Directory.CreateDirectory(Keys);
        await File.WriteAllTextAsync(Path.Combine(Keys, Name), content);

        await AssertSetAsideAsync();

        Assert.Equal(content, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Keys, "*.damaged-*"))));
    }

    [Fact]
    public async Task Check_CopyOfAKeyFileBesideIt_IsTakenOnce()
    {
        using (var before = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } })
            await before.CreateBrowser().GetHtmlAsync("/symptom-check");
        var key = Assert.Single(Directory.GetFiles(Keys));
        File.Copy(key, key.Replace(".xml", "-old.xml", StringComparison.Ordinal));

        await Visitor.SaveAsync(site.CreateBrowser(), "U01");

        Assert.Equal(2, Directory.GetFiles(Keys).Length);
    }

    [Fact]
    public async Task Check_SecretOfTheKeyDamaged_IsSetAsideAndReplaced()
    {
        using (var before = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } })
            await before.CreateBrowser().GetHtmlAsync("/symptom-check");
        var key = Assert.Single(Directory.GetFiles(Keys));
        await File.WriteAllTextAsync(key, (await File.ReadAllTextAsync(key)).Replace("<value>", "<value>!", StringComparison.Ordinal));

        await AssertSetAsideAsync();
    }

    [Theory]
    [InlineData("(?s)<masterKey.*</masterKey>", "")]
    [InlineData("(?s)<value>.*</value>", "")]
    [InlineData("(?s)<value>.*</value>", "<value>AAAA</value>")]
    [InlineData("<encryption [^>]*/>", "")]
    [InlineData("<validation [^>]*/>", "")]
    [InlineData("AES_256_CBC", "AES_999_CBC")]
    [InlineData("HMACSHA256", "HMACSHA1")]
    [InlineData("masterKey", "teacherKey")]
    [InlineData("(?s)<descriptor>.*</descriptor>(?=\\s*</descriptor>)", "<letter/>")]
    [InlineData("(?s)<expirationDate>.*</expirationDate>", "<expirationDate>soon</expirationDate>")]
    [InlineData("(?s)^.*$", "<revocation version='1'><revocationDate>2026-11-20T10:00:00Z</revocationDate><key id='1'/></revocation>")]
    public async Task Check_KeyThatLacksWhatItNeeds_IsSetAsideAndReplaced(string part, string damage)
    {
        using (var before = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } })
            await before.CreateBrowser().GetHtmlAsync("/symptom-check");
        var key = Assert.Single(Directory.GetFiles(Keys));
        var whole = await File.ReadAllTextAsync(key);
        var damaged = Regex.Replace(whole, part, damage);
        await File.WriteAllTextAsync(key, damaged);

        await AssertSetAsideAsync();

        Assert.NotEqual(whole, damaged);
    }

    [Fact]
    public async Task Check_DamagedKeyBesideASoundOne_IsSetAsideAndTheSoundOneGoesOn()
    {
        using (var before = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } })
            await before.CreateBrowser().GetHtmlAsync("/symptom-check");
        var sound = Assert.Single(Directory.GetFiles(Keys));
        var older = Regex.Replace(await File.ReadAllTextAsync(sound), "(?s)<masterKey.*</masterKey>| id=\"[^\"]*\"",
            static match => match.Value[0] is '<' ? "" : " id=\"11111111-2222-3333-4444-555555555555\"");
        await File.WriteAllTextAsync(Path.Combine(Keys, Name), older);

        await AssertSetAsideAsync();

        Assert.Equal([sound], Directory.GetFiles(Keys, "*.xml"));
    }

    [Fact]
    public async Task Check_PipeInThePlaceOfAKey_IsSetAsideAndHoldsNothingUp()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Keys);
        await SiteProcess.RunToolAsync("mkfifo", Path.Combine(Keys, Name));

        await AssertSetAsideAsync().WaitAsync(Wait.Patience);
    }

    [Fact]
    public async Task Check_KeyFileCannotBeRead_IsSetAsideAndReplaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Keys);
        File.CreateSymbolicLink(Path.Combine(Keys, Name), Path.Combine(Keys, "nowhere"));

        await AssertSetAsideAsync();
    }

    [Fact]
    public async Task Check_KeysCannotBeWritten_WorksFromMemoryAndIsWrittenWhenItCan()
    {
        // A file in the place of the folder refuses the administrator too.
        await File.WriteAllTextAsync(Keys, "");

        await Visitor.SaveAsync(site.CreateBrowser(), "U01");
        var told = await site.HealthAsync("keys");
        File.Delete(Keys);

        Assert.Equal(HealthStatus.Degraded, told.Status);
        Assert.Contains("kept in memory", told.Description, StringComparison.Ordinal);
        Assert.Contains(log.Lines, static line => line.Contains("A key cannot be written", StringComparison.Ordinal));
        Assert.Equal(HealthStatus.Healthy, (await site.HealthAsync("keys")).Status);
        Assert.Single(Directory.GetFiles(Keys, "key-*.xml"));
    }

    private async Task AssertSetAsideAsync()
    {
        await Visitor.SaveAsync(site.CreateBrowser(), "U01");
        var told = await site.HealthAsync("keys");

        Assert.Single(Directory.GetFiles(Keys, "*.damaged-*"));
        Assert.Single(Directory.GetFiles(Keys, "*.xml"));
        Assert.Equal(HealthStatus.Degraded, told.Status);
        Assert.Contains("was damaged and set aside as keys/key-", told.Description, StringComparison.Ordinal);
        Assert.Contains(log.Lines, static line => line.Contains("It was set aside as", StringComparison.Ordinal));
    }
}
