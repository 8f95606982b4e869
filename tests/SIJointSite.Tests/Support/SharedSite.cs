using SIJointSite.Tests.Support;

[assembly: AssemblyFixture(typeof(SharedSite))]

namespace SIJointSite.Tests.Support;

/// <summary>
/// The one site of all tests that only read, started by the first of them: a start costs more than most tests. A test that
/// saves, moves the clock, or changes content or settings starts a <see cref="SiteFactory"/> of its own.
/// </summary>
public sealed class SharedSite : SiteFactory;
