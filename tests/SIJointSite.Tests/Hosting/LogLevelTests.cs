using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting;

/// <summary>The level of the log is the operator's; what may stand in it is not.</summary>
public sealed class LogLevelTests : IDisposable
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
