using Microsoft.EntityFrameworkCore;
using SIJointSite.Data;
using SIJointSite.Data.Postgres;
using SIJointSite.Data.Sqlite;

namespace SIJointSite.Tests.Data;

/// <summary>Each engine has migrations of its own for the one model, and a change of the model needs one in both.</summary>
public sealed class MigrationTests
{
    public static readonly TheoryData<SiteDbContext> Contexts =
        [new SqliteSiteDbContextFactory().CreateDbContext([]), new PostgresSiteDbContextFactory().CreateDbContext([])];

    [Theory]
    [MemberData(nameof(Contexts), DisableDiscoveryEnumeration = true)]
    public void Model_OfEitherEngine_IsWhatItsMigrationsMake(SiteDbContext context) =>
        Assert.False(context.Database.HasPendingModelChanges());
}
