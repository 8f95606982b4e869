using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SIJointSite.Settings;

/// <summary>The one folder that the site writes to: the database and the keys that protect cookies.</summary>
public sealed class DataFolder
{
    public DataFolder(IOptions<SiteOptions> options)
    {
        Path = System.IO.Path.GetFullPath(options.Value.DataFolder
            ?? System.IO.Path.Combine(Checkout.FindTop() ?? AppContext.BaseDirectory, "data"));
    }

    /// <summary>What only a shell fills in would become a folder of that name, empty, wherever the site is started.</summary>
    public static ValidationResult? Check(string? path) =>
        path is null || !(path.StartsWith('~') || path.StartsWith('$') || path.Contains("://", StringComparison.Ordinal))
            ? ValidationResult.Success
            : new ValidationResult($"Site:DataFolder is \"{path}\", which is no path. Write the whole path of the folder, such as "
                + "/var/lib/sijointsite.");

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Makes the folder if need be and proves that a file can be written there.</summary>
    /// <exception cref="SiteStartException">The folder cannot be made or written to.</exception>
    public void EnsureWritable()
    {
        try
        {
            Directory.CreateDirectory(Path);
            var probe = System.IO.Path.Combine(Path, $".write-test-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SiteStartException(
                $"The data folder {Path} cannot be written to. Give this user the right to write there, or set Site:DataFolder to "
                + "another folder.",
                exception);
        }
    }
}
