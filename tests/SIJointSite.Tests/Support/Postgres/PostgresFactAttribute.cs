using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace SIJointSite.Tests.Support.Postgres;

/// <summary>
/// A test of PostgreSQL itself. Where the environment asks for no server there is no such test, for none could pass or fail.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(PostgresFactDiscoverer))]
internal sealed class PostgresFactAttribute(
    [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : FactAttribute(sourceFilePath, sourceLineNumber);

internal sealed class PostgresFactDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        PostgresServer.IsAskedFor ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
