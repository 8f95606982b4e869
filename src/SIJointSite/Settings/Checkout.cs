namespace SIJointSite.Settings;

/// <summary>Finds the top of the source tree, for a site that runs from it.</summary>
public static class Checkout
{
    /// <returns>The folder that holds the solution, looking upwards from the program; null once published.</returns>
    public static string? FindTop()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SIJointSite.sln")))
                return folder.FullName;
        }

        return null;
    }
}
