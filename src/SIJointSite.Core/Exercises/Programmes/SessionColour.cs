namespace SIJointSite.Core.Exercises.Programmes;

/// <summary>How a session went, best first. It steers the exercises only; it says nothing of health.</summary>
public enum SessionColour
{
    /// <summary>Little ache, and the usual again next morning.</summary>
    Green,

    /// <summary>More ache, or nobody said how the next morning was: the same again.</summary>
    Amber,

    /// <summary>The next morning was worse: one step down.</summary>
    Worse,

    /// <summary>Too much ache, sharp pain, giving way, or worse for over a day: that move rests.</summary>
    Red,
}

/// <summary>The morning after a session.</summary>
public enum NextMorning
{
    /// <summary>Not said, or not sure.</summary>
    Unknown,

    /// <summary>As usual.</summary>
    Usual,

    /// <summary>Worse than usual.</summary>
    Worse,

    /// <summary>Worse for more than 24 hours.</summary>
    WorseForLonger,
}

/// <summary>What a person said of a session.</summary>
/// <param name="Ache">Most ache in the session, 0 to 10; null when not said.</param>
/// <param name="Stopped">The worst reason why something was stopped.</param>
/// <param name="IsWhole">Whether at least half of each move was done.</param>
/// <param name="Morning">The morning after.</param>
public sealed record SessionReport(int? Ache, StopMeaning Stopped, bool IsWhole, NextMorning Morning)
{
    /// <summary>The colour of it: the worst that any answer calls for. What was not said is never green.</summary>
    public SessionColour ColourBy(StepRule rule)
    {
        if (Ache > rule.AmberMost || Stopped >= StopMeaning.Red || Morning is NextMorning.WorseForLonger)
            return SessionColour.Red;
        if (Morning is NextMorning.Worse)
            return SessionColour.Worse;
        var isGreen = Ache <= rule.GreenMost && Stopped is StopMeaning.Nothing && IsWhole && Morning is NextMorning.Usual;
        return isGreen ? SessionColour.Green : SessionColour.Amber;
    }
}
