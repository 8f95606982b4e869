using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SIJointSite.Data.Postgres;

/// <summary>For <c>dotnet ef migrations</c> only; no database is opened.</summary>
public sealed class PostgresSiteDbContextFactory : IDesignTimeDbContextFactory<PostgresSiteDbContext>
{
    public PostgresSiteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresSiteDbContext>().UseNpgsql("Host=design-time").Options);
}
