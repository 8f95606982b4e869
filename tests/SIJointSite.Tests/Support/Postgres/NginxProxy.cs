using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace SIJointSite.Tests.Support.Postgres;

/// <summary>nginx before several copies of the site, each request to the next one.</summary>
internal sealed class NginxProxy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sijoint-nginx-");
    private readonly Process process;

    private NginxProxy(IEnumerable<int> ports)
    {
        Address = new Uri($"http://127.0.0.1:{SiteProcess.FreePort().ToString(CultureInfo.InvariantCulture)}");
        // A copy that is away refuses at once, so the next is asked, and none is given up. Each form of the site may be sent twice.
        File.WriteAllText(
            Path.Combine(folder.FullName, "nginx.conf"),
            $$"""
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              upstream site {
                {{string.Join(' ', ports.Select(static port => $"server 127.0.0.1:{port} max_fails=0;"))}}
              }
              server {
                listen {{Address.Authority}};
                location / {
                  proxy_pass http://site;
                  proxy_set_header Host $http_host;
                  proxy_next_upstream error timeout non_idempotent;
                }
              }
            }
            """);
        try
        {
            process = Process.Start("nginx", ["-p", folder.FullName, "-c", "nginx.conf", "-e", "error.log"]);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException("nginx is not on this machine. Install Debian's package nginx.", exception);
        }
    }

    public Uri Address { get; }

    public static async Task<NginxProxy> StartAsync(params int[] ports)
    {
        var proxy = new NginxProxy(ports);
        var isListening = await Wait.UntilAsync(async () =>
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync("127.0.0.1", proxy.Address.Port);
                return true;
            }
            catch (SocketException)
            {
                return proxy.process.HasExited;
            }
        });
        if (isListening && !proxy.process.HasExited)
            return proxy;
        var log = await File.ReadAllTextAsync(Path.Combine(proxy.folder.FullName, "error.log"));
        proxy.Dispose();
        throw new InvalidOperationException($"nginx does not listen:\n{log}");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
