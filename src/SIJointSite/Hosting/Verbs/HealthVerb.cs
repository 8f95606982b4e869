using System.CommandLine;
using System.Net.Sockets;
using System.Text;
using SIJointSite.Hosting.Start;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Verbs;

/// <summary>
/// <c>SIJointSite health</c>: asks the running site on this machine whether it is ready. For the container's health check, whose image
/// has neither a shell nor curl. It is asked every half minute for as long as the site runs, so it does nothing but that: no host, no
/// services, no HTTP client.
/// </summary>
internal static class HealthVerb
{
    private const int PatienceMilliseconds = 4_000;
    private const int StatusLength = 12;
    private static readonly byte[] Question = "GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8.ToArray();

    public static Command Create(string[] settings)
    {
        var verb = new Command("health", "Ask the site that runs on this machine whether it is ready. Exit code 0: ready, 1: not.");
        verb.SetAction(_ => Run(settings));
        return verb;
    }

    /// <summary>Whether nothing but this is asked for, so that the program needs to know no other verb.</summary>
    public static bool IsAskedFor(string[] args) => Array.IndexOf(args, "health") >= 0 && VerbSettings.Split(args).Words is ["health"];

    /// <param name="args">The command line; the settings in it are those that the site was started with, if any.</param>
    /// <returns>Exit code.</returns>
    public static int Run(string[] args)
    {
        ListeningAddress? address = null;
        try
        {
            var settings = VerbSettings.Split(args).Settings;
            SettingArguments.Check(settings);
            address = ListeningAddress.Find(settings, out var problem);
            if (address is null)
                return Say(problem!);
            var answer = Ask(address);
            // Whole, or cut off, or from a program that speaks something else.
            if (answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && answer.Length == StatusLength)
                return answer.EndsWith("200", StringComparison.Ordinal)
                    ? SiteVerbs.Done
                    : Say($"The site at {address} is not ready: it answered {answer[^3..]}.");
            return Say(answer.Length == 0 ? Closed(address) : $"What answers at {address} is no site of this kind.");
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.TimedOut)
        {
            return Say($"The site at {address} did not answer within {PatienceMilliseconds / 1_000} seconds: it has too much to do, or "
                + "waits for a disk. Look at its log and its processor; a restart frees it.");
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.ConnectionReset)
        {
            return Say(Closed(address!));
        }
        catch (SiteStartException exception)
        {
            return Say(exception.Message);
        }
        catch (SocketException exception)
        {
            return Say($"No site answers at {address} ({exception.SocketErrorCode}). {ListeningAddress.HowToSet}");
        }
        catch (Exception exception)
        {
            // Whatever it is: an unreadable file, a path that no socket can have.
            return Say($"The settings cannot be read: {exception.Message}");
        }
    }

    /// <summary>The server closes at once what comes when it has as many as it takes.</summary>
    private static string Closed(ListeningAddress address) => $"What listens at {address} closed the connection without a word: it has as "
        + "many connections as it takes, or is no site of this kind.";

    private static string Ask(ListeningAddress address)
    {
        using var socket = address.Connect();
        socket.SendTimeout = socket.ReceiveTimeout = PatienceMilliseconds;
        socket.Send(Question);
        Span<byte> start = stackalloc byte[StatusLength];
        var length = 0;
        while (length < start.Length && socket.Receive(start[length..]) is > 0 and var read)
            length += read;
        return Encoding.ASCII.GetString(start[..length]);
    }

    private static int Say(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return SiteVerbs.CouldNot;
    }
}
