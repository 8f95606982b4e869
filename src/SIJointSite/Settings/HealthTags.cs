namespace SIJointSite.Settings;

/// <summary>Tags of health checks.</summary>
public static class HealthTags
{
    /// <summary>The checks that decide whether the site is ready.</summary>
    public const string Ready = "ready";
}
