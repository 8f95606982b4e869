using SIJointSite.Content;

namespace SIJointSite.Features.Offline;

/// <summary>A cheap look at the content folder: changes when a file is added, taken away or written.</summary>
/// <param name="Files">How many files there are.</param>
/// <param name="Bytes">How long they are together.</param>
/// <param name="LastWritten">When the newest was written, in UTC.</param>
internal readonly record struct ContentStamp(int Files, long Bytes, DateTime LastWritten)
{
    public static ContentStamp Of(ContentFolder folder) => new DirectoryInfo(folder.Path).EnumerateFiles("*", SearchOption.AllDirectories).Aggregate(
        default(ContentStamp),
        static (stamp, file) => new ContentStamp(
            stamp.Files + 1, stamp.Bytes + file.Length, file.LastWriteTimeUtc > stamp.LastWritten ? file.LastWriteTimeUtc : stamp.LastWritten));
}
