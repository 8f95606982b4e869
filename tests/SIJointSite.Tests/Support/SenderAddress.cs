using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace SIJointSite.Tests.Support;

/// <summary>Lets a test say from which address a request comes; the test server has none.</summary>
internal sealed class SenderAddress : IStartupFilter
{
    public string Address { get; set; } = "192.0.2.1";

    /// <summary>Puts it in front of a site.</summary>
    public void AddTo(IServiceCollection services) => services.AddSingleton<IStartupFilter>(this);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(Address);
            return following(context);
        });
        next(app);
    };
}
