using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace SIJointSite.Tests.Offline;

/// <summary>A site that takes requests and, while it is told to be silent, answers none: a frozen server, or a train in a tunnel.</summary>
internal sealed class SilentServer : IStartupFilter
{
    private volatile bool isSilent;

    public void FallSilent() => isSilent = true;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            if (isSilent)
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            else
                await rest(context);
        });
        next(app);
    };
}
