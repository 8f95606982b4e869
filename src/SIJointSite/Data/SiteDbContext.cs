using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data;

/// <summary>What the site keeps. One model; a derived context and a migrations folder for each database engine.</summary>
public abstract class SiteDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SavedCheck> SavedChecks => Set<SavedCheck>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SavedCheck>(check =>
        {
            check.HasKey(static row => row.Id);
            check.Property(static row => row.Id).HasMaxLength(32);
            check.HasIndex(static row => row.ExpiresAt);
        });
    }
}
