using System.Text.RegularExpressions;
using SIJointSite.Hosting.Start;
using SIJointSite.Settings;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Tests.Hosting;

/// <summary>The examples of deployment can be read, and every copy of the site in them is locked up as the documents say.</summary>
public sealed partial class DeployTests
{
    private static readonly string Folder = Path.Combine(Checkout.FindTop()!, "deploy");

    [Theory]
    [InlineData("compose.yaml", "site-1", "site-2")]
    [InlineData("compose.single.yaml", "site")]
    public void Compose_Site_WritesToItsDataAloneAndIsReachedThroughTheProxyAlone(string file, params string[] sites)
    {
        var services = (YamlMappingNode)Read(file).Single()["services"];

        foreach (var site in sites.Select(name => Merged((YamlMappingNode)services[name])))
        {
            Assert.Equal("true", site["read_only"].ToString());
            Assert.Equal(["ALL"], site["cap_drop"].AllStrings());
            Assert.EndsWith(":/data", Assert.Single(site["volumes"].AllStrings()), StringComparison.Ordinal);
            Assert.DoesNotContain("ports", site.Keys);
            var settings = (YamlMappingNode)site["environment"];
            Assert.StartsWith("https://", settings["Site__PublicAddress"].ToString(), StringComparison.Ordinal);
            Assert.False(string.IsNullOrEmpty(settings["Site__Proxies"].ToString()));
        }

        var copies = services["caddy"]["environment"]["SITE_COPIES"].ToString();
        Assert.Equal(string.Join(' ', sites.Select(static site => $"{site}:8080")), copies);
    }

    [Fact]
    public void Example_NamesASetting_TheSiteKnowsIt()
    {
        var known = SettingsCheck.Sections.SelectMany(static options => options.GetProperties()
            .Select(property => $"{options.GetField("Section")!.GetValue(null)}__{property.Name}"));
        var named = Directory.GetFiles(Folder).SelectMany(static file => SettingName().Matches(File.ReadAllText(file)))
            .Select(static match => match.Value).Distinct().ToArray();

        Assert.Contains("Database__ConnectionString", named);
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public void Kubernetes_Deployment_ReplacesCopiesOneByOneAndHoldsNoSecret()
    {
        var parts = Read("kubernetes.yaml").ToDictionary(static part => part["kind"].ToString());
        var deployment = parts["Deployment"]["spec"];
        var container = Assert.Single((YamlSequenceNode)deployment["template"]["spec"]["containers"]);

        Assert.Equal("0", deployment["strategy"]["rollingUpdate"]["maxUnavailable"].ToString());
        Assert.Equal("/health/live", container["startupProbe"]["httpGet"]["path"].ToString());
        Assert.Equal("/health/ready", container["readinessProbe"]["httpGet"]["path"].ToString());
        Assert.Equal("/health/live", container["livenessProbe"]["httpGet"]["path"].ToString());
        Assert.Equal("true", container["securityContext"]["readOnlyRootFilesystem"].ToString());
        Assert.Equal("1654", deployment["template"]["spec"]["securityContext"]["runAsUser"].ToString());
        Assert.DoesNotContain("Secret", parts.Keys);
        // Every part speaks of the same copies.
        var label = parts["Service"]["spec"]["selector"].ToString();
        Assert.Equal(label, deployment["selector"]["matchLabels"].ToString());
        Assert.Equal(label, deployment["template"]["metadata"]["labels"].ToString());
        Assert.Equal(label, parts["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"].ToString());
    }

    [GeneratedRegex(@"\b[A-Z][a-z]+__[A-Z][A-Za-z]+")]
    private static partial Regex SettingName();

    private static IEnumerable<YamlNode> Read(string file)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Path.Combine(Folder, file));
        yaml.Load(text);
        return yaml.Documents.Select(static document => document.RootNode);
    }

    /// <summary>What a service says itself, over what it takes from another with "&lt;&lt;".</summary>
    private static Dictionary<string, YamlNode> Merged(YamlMappingNode service)
    {
        var taken = service.Children.TryGetValue("<<", out var other) ? (YamlMappingNode)other : new YamlMappingNode();
        return taken.Children.Concat(service.Children.Where(static pair => pair.Key.ToString() != "<<"))
            .ToDictionary(static pair => pair.Key.ToString(), static pair => pair.Value);
    }
}

file static class YamlNodes
{
    public static IEnumerable<string> AllStrings(this YamlNode node) => ((YamlSequenceNode)node).Select(static one => one.ToString());
}
