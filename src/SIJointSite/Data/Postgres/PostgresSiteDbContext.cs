using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data.Postgres;

/// <summary>For several copies of the site, which share the keys of their cookies through it as well.</summary>
public sealed class PostgresSiteDbContext(DbContextOptions<PostgresSiteDbContext> options) : SiteDbContext(options)
{
    public DbSet<StoredKey> StoredKeys => Set<StoredKey>();
}
