namespace SIJointSite.Core.Quality;

/// <summary>
/// One item of PEMAT-P, the Patient Education Materials Assessment Tool for printable materials (AHRQ), in our own words.
/// </summary>
/// <param name="Id">Number of the item in the tool.</param>
/// <param name="Domain">Which of the two shares it counts for.</param>
/// <param name="Asks">What it asks.</param>
public sealed record PematItem(string Id, PematDomain Domain, string Asks);
