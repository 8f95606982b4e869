namespace SIJointSite.Settings.Files;

/// <summary>
/// Tells a file from what only has a file's name: a pipe, a socket or a device. Opening one may wait for ever, or do something to the
/// machine, so none is opened to find out.
/// </summary>
public static class RealFile
{
    /// <summary>
    /// Whether there is a file, here or where links lead to, that holds something. .NET tells no kinds of files apart, but of all of them
    /// only a regular file has a length; an empty one holds nothing to read either.
    /// </summary>
    /// <exception cref="IOException">Links lead round in a circle, or the disk does not answer.</exception>
    public static bool HoldsSomething(string path) =>
        (File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path)) is FileInfo { Exists: true, Length: > 0 };
}
