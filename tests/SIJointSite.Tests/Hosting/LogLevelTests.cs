using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog.Parsing;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Hosting;

/// <summary>The level of the log is the operator's; what may stand in it is not.</summary>
public sealed partial class LogLevelTests : IDisposable
{
    private const string Secret = "crisis-yes";

    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public LogLevelTests() => site = new SiteFactory { MoreServices = log.AddTo };

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("Warning", false, false)]
    [InlineData("information", true, false)]
    [InlineData("Debug", true, true)]
    public async Task Log_Level_DecidesWhoseLinesAreWritten(string level, bool ours, bool theirs)
    {
        site.Settings["Site:LogLevel"] = level;
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/red-flags");

        Assert.Equal(ours, HasLine("\"SourceContext\":\"SIJointSite.Hosting.RequestLog\""));
        Assert.Equal(theirs, HasLine("\"SourceContext\":\"Microsoft.AspNetCore.Routing.Matching.DfaMatcher\""));
        Assert.Equal(theirs, HasLine("Request matched endpoint"));
    }

    [Theory]
    [InlineData("Warning")]
    [InlineData("Debug")]
    public void Log_OfOtherPeoplesCode_KeepsNeitherItsPropertiesNorTextsNorMessagesOfExceptions(string level)
    {
        site.Settings["Site:LogLevel"] = level;
        var library = site.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Other.Library");

        library.LogWarning("It began with {Reason}, {Route} and {Input}", Secret, Secret, Secret);
        library.Log(
            LogLevel.Error, 0, $"put together from {Secret}", new InvalidOperationException(Secret, Thrown()), static (text, _) => text);

        Assert.True(HasLine("It began with {Reason}, {Route} and {Input}"));
        var fault = Assert.Single(log.Lines, static line => line.Contains("System.InvalidOperationException", StringComparison.Ordinal));
        Assert.Contains("caused by System.FormatException", fault, StringComparison.Ordinal);
        Assert.Contains($"at {typeof(LogLevelTests).FullName}.Thrown()", fault, StringComparison.Ordinal);
        Assert.False(HasLine(Secret));
    }

    [Fact]
    public async Task Log_OfAMethodThatIsNone_DoesNotRepeatIt()
    {
        using var client = site.CreateBrowser();

        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(Secret.ToUpperInvariant()), "/red-flags"));

        Assert.True(HasLine("\"Method\":\"(other)\""));
        Assert.DoesNotContain(log.Lines, static line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Log_EachTemplateOfOurs_KeepsAllItsProperties()
    {
        var ours = site.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(LogLevelTests).FullName!);

        Assert.All(TemplatesInSource(), template =>
        {
            string[] names = [.. new MessageTemplateParser().Parse(template).Tokens.OfType<PropertyToken>().Select(static token =>
                token.PropertyName)];
            KeyValuePair<string, object?>[] state = [.. names.Select(static name => KeyValuePair.Create<string, object?>(name, "said")),
                new("{OriginalFormat}", template)];

            ours.Log(LogLevel.Critical, 0, state, null, static (_, _) => "");

            var line = Assert.Single(log.Lines.Select(static line => JsonNode.Parse(line)!), line =>
                (string?)line["@mt"] == template && (string?)line["SourceContext"] == typeof(LogLevelTests).FullName);
            Assert.All(names, name => Assert.Equal("said", (string?)line[name]));
        });
    }

    /// <summary>The texts that our code logs. A call whose text is not written out in it cannot be looked at, so there is none.</summary>
    private static string[] TemplatesInSource()
    {
        var generated = $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}";
        var sources = Directory.GetFiles(Path.Combine(Checkout.FindTop()!, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains(generated, StringComparison.Ordinal)).Select(File.ReadAllText).ToArray();
        var templates = sources.SelectMany(static source => LogCall().Matches(source)).Select(static call =>
            Regex.Unescape(string.Concat(call.Groups["piece"].Captures.Select(static piece => piece.Value)))).ToArray();
        Assert.True(templates.Length > 20);
        Assert.Equal(sources.Sum(static source => AnyLogCall().Count(source)), templates.Length);
        return [.. templates.Distinct()];
    }

    [GeneratedRegex("""[lL]ogger\.Log\w+\(\s*"(?<piece>([^"\\]|\\.)*)"(\s*\+\s*"(?<piece>([^"\\]|\\.)*)")*\s*[,)]""")]
    private static partial Regex LogCall();

    [GeneratedRegex(@"[lL]ogger\.Log\w*\(")]
    private static partial Regex AnyLogCall();

    private static FormatException Thrown()
    {
        try
        {
            throw new FormatException($"Cannot read {Secret}");
        }
        catch (FormatException exception)
        {
            return exception;
        }
    }

    private bool HasLine(string text) => log.Lines.Any(line => line.Contains(text, StringComparison.Ordinal));
}
