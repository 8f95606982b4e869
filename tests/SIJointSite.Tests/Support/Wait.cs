using System.Diagnostics;

namespace SIJointSite.Tests.Support;

/// <summary>Waits for what must come by looking again and again. How fast it comes is measured by a benchmark, not by a test.</summary>
internal static class Wait
{
    /// <summary>The longest that anything is waited for: what takes a second on a quiet machine may take fifty on a busy one.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Looks until it is so.</summary>
    /// <returns>Whether it was so before the patience ended.</returns>
    public static async Task<bool> UntilAsync(Func<Task<bool>> isSo)
    {
        var started = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (started.Elapsed > Patience)
                return false;
            await Task.Delay(Pause);
        }

        return true;
    }

    /// <inheritdoc cref="UntilAsync(Func{Task{bool}})"/>
    public static Task<bool> UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));
}
