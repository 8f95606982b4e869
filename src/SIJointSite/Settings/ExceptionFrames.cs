using System.Diagnostics;

namespace SIJointSite.Settings;

/// <summary>
/// What a log may tell of an exception: where it was thrown. Its message stays out, for it may repeat what a visitor sent, and so do
/// file names, which tell of the machine that built the site.
/// </summary>
public static class ExceptionFrames
{
    private const int MostFrames = 30;

    public static string[] Of(Exception exception) =>
    [
        .. new StackTrace(exception, fNeedFileInfo: false).ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostFrames),
    ];
}
