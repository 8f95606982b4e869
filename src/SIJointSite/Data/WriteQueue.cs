using System.Threading.Channels;

namespace SIJointSite.Data;

/// <summary>
/// One writer, before whom writes wait without a thread. All that wait go into one transaction, so that they share one wait for the
/// disk, and each is told that it is done after the commit. One that fails fails alone.
/// </summary>
internal sealed class WriteQueue : IDisposable
{
    /// <summary>More are refused at once. At some hundred writes a second the last of them is still answered within the second.</summary>
    public const int MostWaiting = 256;

    private readonly Channel<Write> waiting = Channel.CreateBounded<Write>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly SiteDatabase database;
    private readonly IDatabaseEngine engine;

    public WriteQueue(SiteDatabase database, IDatabaseEngine engine)
    {
        (this.database, this.engine) = (database, engine);
        _ = Task.Run(WriteAllAsync);
    }

    /// <summary>How many wait at this moment.</summary>
    public int Waiting => waiting.Reader.Count;

    /// <param name="work">What to write. It may be run a second time after the first was rolled back.</param>
    /// <param name="cancellationToken">Takes it back while it waits; what has begun is carried through.</param>
    /// <exception cref="TimeoutException">Too many wait already.</exception>
    public async Task<T> RunAsync<T>(Func<SiteDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        T result = default!;
        var write = new Write(async context => result = await work(context, CancellationToken.None), cancellationToken);
        if (!waiting.Writer.TryWrite(write))
            throw new TimeoutException("Too many wait to write to the database.");
        await write.Done.Task;
        return result;
    }

    private async Task WriteAllAsync()
    {
        while (await waiting.Reader.WaitToReadAsync())
        {
            List<Write> group = [];
            while (waiting.Reader.TryRead(out var write))
            {
                if (!write.CancellationToken.IsCancellationRequested)
                    group.Add(write);
                else
                    write.Done.SetCanceled(write.CancellationToken);
            }

            if (group.Count > 0)
                await WriteAsync(group);
        }
    }

    private async Task WriteAsync(IReadOnlyList<Write> group)
    {
        var isBegun = false;
        try
        {
            await database.RunAsync(
                async (context, cancellationToken) =>
                {
                    await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                    isBegun = true;
                    foreach (var write in group)
                        await write.Work(context);
                    await transaction.CommitAsync(cancellationToken);
                    return true;
                },
                CancellationToken.None);
            foreach (var write in group)
                write.Done.SetResult();
        }
        catch (Exception exception) when (isBegun && group.Count > 1 && !engine.IsPassing(exception))
        {
            foreach (var write in group)
                await WriteAsync([write]);
        }
        catch (Exception exception)
        {
            // Whatever it is, it belongs to those who wait for it; the writer goes on.
            foreach (var write in group)
                write.Done.SetException(exception);
        }
    }

    public void Dispose() => waiting.Writer.TryComplete();

    private sealed record Write(Func<SiteDbContext, Task> Work, CancellationToken CancellationToken)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
