using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>What an exception that ends the program means for whoever runs it.</summary>
internal static class StartFaults
{
    private const string AnotherAddress = "choose another address with --urls http://localhost:5081.";

    /// <returns>One sentence, or a line for each fault: what is wrong and what to do. Never a stack trace.</returns>
    public static string Explain(Exception exception) => exception is AggregateException several
        ? string.Join(Environment.NewLine, several.Flatten().InnerExceptions.Select(Explain).Distinct())
        : Causes(exception).Select(Known).FirstOrDefault(static sentence => sentence is not null)
            ?? ProgramFiles.FaultIn(AppContext.BaseDirectory) ?? Unknown(exception);

    private static string? Known(Exception exception) => exception switch
    {
        ContentException content => content.Message,
        SiteStartException start => start.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        IOException { InnerException: AddressInUseException } bind =>
            $"The address is in use: {bind.Message} Stop the other program, or {AnotherAddress}",
        SocketException socket => socket.SocketErrorCode switch
        {
            SocketError.AddressAlreadyInUse => $"The address is in use. Stop the other program, or {AnotherAddress}",
            SocketError.AccessDenied => $"This port needs more rights than the site has. Take one above 1024: {AnotherAddress}",
            SocketError.AddressNotAvailable => $"This machine has no such address to listen on: {AnotherAddress}",
            _ => $"The site cannot listen on its address ({socket.Message}): {AnotherAddress}",
        },
        InvalidDataException { InnerException: { } reason } settings =>
            $"{settings.Message} {reason.GetBaseException().Message} Correct the file, or take it away to start with the defaults.",
        CryptographicException certificate => $"The certificate cannot be used: {certificate.Message} "
            + "Look at Kestrel:Certificates:Default:Path, :KeyPath and :Password.",
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } server when IsAboutTls(server) =>
            "Listening on https needs a certificate: set Kestrel:Certificates:Default:Path and :Password to one, or listen on http and "
            + "let a proxy end TLS.",
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } server =>
            $"The section Kestrel of the settings cannot be used: {server.Message} Correct it, or take it away and use --urls.",
        InvalidOperationException { Source: "Microsoft.Extensions.Logging.Configuration" } log =>
            $"The section Logging of the settings cannot be used: {log.Message} Take it away: Site:LogLevel says how much the log tells.",
        UnauthorizedAccessException file => $"{file.Message} Give the user that runs the site the right to it.",
        IOException file => $"{file.Message} The site cannot run without it.",
        OperationCanceledException => "It was stopped before it was done.",
        _ => null,
    };

    private static bool IsAboutTls(Exception exception) => exception.Message.Contains("HTTPS", StringComparison.Ordinal);

    private static string Unknown(Exception exception)
    {
        var cause = exception.GetBaseException();
        var place = ExceptionFrames.Of(cause) is [var first, ..] ? $" {first}" : "";
        return $"The site cannot run, and does not know why: {cause.GetType().Name}: {cause.Message}{place}. Please report this line.";
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
