namespace SIJointSite.Settings;

public static class StartedSite
{
    /// <summary>Waits until the server answers: what no page needs must not take the processor from the start.</summary>
    /// <exception cref="OperationCanceledException">The site stops.</exception>
    public static async Task WaitForStartAsync(this IHostApplicationLifetime lifetime, CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stopping);
    }
}
