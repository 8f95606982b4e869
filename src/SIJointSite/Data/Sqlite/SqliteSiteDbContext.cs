using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data.Sqlite;

/// <summary>The embedded default.</summary>
public sealed class SqliteSiteDbContext(DbContextOptions<SqliteSiteDbContext> options) : SiteDbContext(options);
