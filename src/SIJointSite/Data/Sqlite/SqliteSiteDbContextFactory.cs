using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SIJointSite.Data.Sqlite;

/// <summary>For <c>dotnet ef migrations</c> only; no database is opened.</summary>
public sealed class SqliteSiteDbContextFactory : IDesignTimeDbContextFactory<SqliteSiteDbContext>
{
    public SqliteSiteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSiteDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
