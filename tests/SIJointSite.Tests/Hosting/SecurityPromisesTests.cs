using System.Reflection;
using System.Text.RegularExpressions;
using SIJointSite.Settings;
using Xunit.v3;

namespace SIJointSite.Tests.Hosting;

/// <summary>docs/security.md names a test for each promise, docs/hosting-faults.md for each fault: one whose test is gone is none.
/// </summary>
public sealed partial class SecurityPromisesTests
{
    private static readonly string Text = TextOf("security.md");

    private static readonly HashSet<string> Tests =
    [
        .. from type in typeof(SecurityPromisesTests).Assembly.GetTypes()
           from method in type.GetMethods()
           where method.GetCustomAttributes().OfType<IFactAttribute>().Any()
           select $"{type.Name}.{method.Name}",
    ];

    [Theory]
    [InlineData("security.md")]
    [InlineData("hosting-faults.md")]
    public void Tests_NamedInTheTable_AllExist(string document)
    {
        var named = Name().Matches(TextOf(document)).Select(static match => match.Groups[1].Value).ToArray();

        Assert.True(named.Length > 20);
        Assert.Empty(named.Except(Tests));
    }

    [Fact]
    public void Promises_InTheTable_EachNameATest() => Assert.All(
        Text.Split('\n').SkipWhile(static line => !line.StartsWith("| promise", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(static line => line.StartsWith('|')),
        static row => Assert.Matches(Name(), row));

    private static string TextOf(string document) => File.ReadAllText(Path.Combine(Checkout.FindTop()!, "docs", document));

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Name();
}
