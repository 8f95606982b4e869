using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data;

/// <summary>What the site keeps. One model; a derived context and a migrations folder for each database engine.</summary>
public abstract class SiteDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SavedCheck> SavedChecks => Set<SavedCheck>();

    public DbSet<DailyTally> DailyTallies => Set<DailyTally>();

    public DbSet<UsefulTally> UsefulTallies => Set<UsefulTally>();

    public DbSet<KeptText> KeptTexts => Set<KeptText>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SavedCheck>(check =>
        {
            check.HasKey(static row => row.Id);
            check.Property(static row => row.Id).HasMaxLength(32);
            check.Property(static row => row.LinkId).HasMaxLength(64);
            check.HasIndex(static row => row.LinkId).IsUnique();
            check.HasIndex(static row => row.ExpiresAt);
        });
        modelBuilder.Entity<DailyTally>(tally =>
        {
            tally.HasKey(static row => new { row.Date, row.QuestionnaireVersion, row.Disposition });
            tally.Property(static row => row.QuestionnaireVersion).HasMaxLength(32);
            // By its name: a row must keep its meaning whatever is added to the enum.
            tally.Property(static row => row.Disposition).HasConversion<string>().HasMaxLength(16);
        });
        modelBuilder.Entity<UsefulTally>(tally =>
        {
            tally.HasKey(static row => new { row.Date, row.Page, row.Part, row.IsUseful });
            tally.Property(static row => row.Page).HasMaxLength(128);
            tally.Property(static row => row.Part).HasMaxLength(128);
        });
        modelBuilder.Entity<KeptText>(text =>
        {
            text.HasKey(static row => new { row.Path, row.Version });
            text.Property(static row => row.Path).HasMaxLength(128);
            text.Property(static row => row.Version).HasMaxLength(8);
            text.Property(static row => row.Title).HasMaxLength(256);
        });
    }
}
