namespace SIJointSite.Features.Triage;

/// <summary>One rule that fired.</summary>
/// <param name="Id">Id of the red flag or rule in the evidence.</param>
/// <param name="Level">The level that it calls for, in words.</param>
/// <param name="SetTheLevel">Whether it is among those that set the result.</param>
/// <param name="Text">The reason.</param>
/// <param name="Source">What carries it.</param>
public sealed record OutcomeRule(string Id, string Level, bool SetTheLevel, string Text, string Source);
