namespace SIJointSite.Settings;

/// <summary>The site cannot start, or a verb cannot run, for a reason that the person who runs it can put right.</summary>
public sealed class SiteStartException(string message, Exception? innerException = null) : Exception(message, innerException);
