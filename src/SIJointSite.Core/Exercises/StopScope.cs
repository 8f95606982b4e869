namespace SIJointSite.Core.Exercises;

/// <summary>How much ends when a person stops.</summary>
public enum StopScope
{
    /// <summary>This exercise is left out for the session.</summary>
    Exercise,

    /// <summary>Everything ends for today.</summary>
    Session,

    /// <summary>Everything ends and help is called; nothing else is offered.</summary>
    Emergency,
}
