using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data;

/// <summary>The embedded default.</summary>
public sealed class SqliteSiteDbContext(DbContextOptions<SqliteSiteDbContext> options) : SiteDbContext(options);
