using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Data;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Data;

[Trait("Database", "Sqlite")]
public sealed class SiteDatabaseTests : IDisposable
{
    private const int Busy = 5;
    private const int Corrupt = 11;

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Use_LockedWhileAnotherFoundItCorrupt_IsLookedAtAgain()
    {
        var database = site.Services.GetRequiredService<SiteDatabase>();
        var corruptWasFound = new TaskCompletionSource();
        var locked = database.RunAsync<int>(async (_, _) =>
        {
            await corruptWasFound.Task;
            throw new SqliteException("locked", Busy);
        }, default);
        await Assert.ThrowsAsync<SqliteException>(() =>
            database.RunAsync<int>(static (_, _) => throw new SqliteException("corrupt", Corrupt), default));
        corruptWasFound.SetResult();
        await Assert.ThrowsAsync<SqliteException>(() => locked);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(site.DataFolder, "site.db*"))
            File.Delete(file);

        var rows = await database.RunAsync(static (context, token) => context.SavedChecks.CountAsync(token), default);

        Assert.Equal(0, rows);
    }
}
