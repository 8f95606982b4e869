using System.Globalization;
using System.Runtime.Versioning;
using System.Xml;
using System.Xml.Linq;
using SIJointSite.Settings;
using SIJointSite.Settings.Files;

namespace SIJointSite.Data.Keys;

/// <summary>
/// The keys that protect cookies and forms, a file each. One that cannot be read is set aside, and one that cannot be written lives in
/// memory until it can be: the symptom check must never fail for want of a key. The framework's own store does, and writes to the
/// system's folder for temporary files first, which may be read-only.
/// </summary>
public sealed class KeyFolder(DataFolder folder, KeyProof proof, TimeProvider clock, ILogger<KeyFolder> logger) : IKeyStore
{
    private const string NotWritten =
        "A key cannot be written to the folder keys, so it is kept in memory: at the next start, checks that visitors have open are lost. "
        + "Give this user the right to write there, and room on the disk.";

    private readonly List<(XElement Element, string Name)> waiting = [];
    private readonly Lock gate = new();
    private readonly string path = Path.Combine(folder.Path, "keys");

    public IEnumerable<string> Warnings
    {
        get
        {
            lock (gate)
            {
                if (WriteWaiting() is not null)
                    return [NotWritten];
            }

            return Files("*.damaged-*").Select(static file =>
                $"A key file was damaged and set aside as keys/{Path.GetFileName(file)}. Another key is used; rename or delete that file "
                + "when you need it no more.");
        }
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (gate)
        {
            WriteWaiting();
            return [.. KeyProof.Once([.. waiting.Select(static key => key.Element), .. Files("*.xml").Select(Read).OfType<XElement>()])];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (gate)
        {
            waiting.Add((element, friendlyName));
            if (WriteWaiting() is { } reason)
                logger.LogError(
                    "A key cannot be written to the folder keys ({Reason}). It is kept in memory: the site works until its next start",
                    reason);
        }
    }

    /// <returns>Why it could not be done; null when it was.</returns>
    private string? WriteWaiting()
    {
        try
        {
            while (waiting is [var (element, name), ..])
            {
                Write(element, name);
                waiting.RemoveAt(0);
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    /// <summary>Under another name first, so that a file with the right one is whole.</summary>
    private void Write(XElement element, string name)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            options.UnixCreateMode = Owner;
            Directory.CreateDirectory(path, Owner | UnixFileMode.UserExecute);
            KeepToOwner(Owner | UnixFileMode.UserExecute);
        }

        var part = Path.Combine(path, $"{name}.part-{Environment.ProcessId}");
        using (var file = new FileStream(part, options))
        {
            element.Save(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, Path.Combine(path, name + ".xml"), overwrite: true);
    }

    /// <summary>Another's folder that may be written to is no reason to write nothing.</summary>
    [UnsupportedOSPlatform("windows")]
    private void KeepToOwner(UnixFileMode mode)
    {
        try
        {
            File.SetUnixFileMode(path, mode);
        }
        catch (UnauthorizedAccessException)
        {
            logger.LogWarning("The folder keys belongs to another user, so others may be able to read it");
        }
    }

    private XElement? Read(string file)
    {
        try
        {
            if (!RealFile.HoldsSomething(file))
                throw new FormatException("It is empty, or no file but a pipe or a device.");
            using var stream = File.OpenRead(file);
            return proof.Check(XElement.Load(stream));
        }
        catch (Exception exception) when (
            exception is XmlException or FormatException or UnauthorizedAccessException or FileNotFoundException)
        {
            SetAside(file, exception);
            return null;
        }
        catch (IOException exception)
        {
            // Perhaps the disk, perhaps too many open files: the key itself may be sound.
            logger.LogError("The key file {File} cannot be read now ({Reason})", Path.GetFileName(file), exception.GetType().Name);
            return null;
        }
    }

    private void SetAside(string file, Exception why)
    {
        var aside = $"{file}.damaged-{clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        try
        {
            File.Move(file, aside, overwrite: true);
            logger.LogError(
                "The key file {File} cannot be used ({Reason}). It was set aside as {Aside}; another key is used",
                Path.GetFileName(file), why.GetType().Name, Path.GetFileName(aside));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogError(
                "The key file {File} cannot be used ({Reason}) and cannot be renamed; another key is used",
                Path.GetFileName(file), why.GetType().Name);
        }
    }

    private string[] Files(string pattern)
    {
        try
        {
            return Directory.Exists(path) ? Directory.GetFiles(path, pattern) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogError("The folder keys cannot be read: {Reason}", exception.Message);
            return [];
        }
    }
}
