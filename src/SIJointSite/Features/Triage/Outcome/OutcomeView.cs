using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Outcome;

/// <summary>A result in the words of its reader: their region, their voice, their answers.</summary>
public sealed record OutcomeView
{
    /// <summary>The level.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>The level in words.</summary>
    public required string Level { get; init; }

    /// <summary>The action.</summary>
    public required string Heading { get; init; }

    /// <summary>How soon.</summary>
    public required string HowSoon { get; init; }

    /// <summary>What to do, in order; what single answers add comes after.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>Heading above <see cref="BeforeYouGo"/>.</summary>
    public required string BeforeHeading { get; init; }

    /// <summary>What to bring and not to do.</summary>
    public required IReadOnlyList<string> BeforeYouGo { get; init; }

    /// <summary>What to do when things change.</summary>
    public required IReadOnlyList<string> IfItGetsWorse { get; init; }

    /// <summary>What else helps while waiting, for every result that lets a person wait.</summary>
    public required IReadOnlyList<string> GoodToKnow { get; init; }

    /// <summary>Why, when nothing was raised; null otherwise.</summary>
    public required string? WhyNothing { get; init; }

    /// <summary>Why, in the reader's own answers, most urgent first.</summary>
    public required IReadOnlyList<OutcomeReason> Reasons { get; init; }

    /// <summary>The same for clinicians: every rule that fired, with its source.</summary>
    public required IReadOnlyList<OutcomeRule> Rules { get; init; }

    /// <summary>What to say, one sentence each: what set the level, and the facts that a rule counted for it.</summary>
    public required IReadOnlyList<string> DeskWords { get; init; }

    /// <summary>What to say if asked: everything else that was raised.</summary>
    public required IReadOnlyList<string> DeskMore { get; init; }

    /// <summary>The day to look again.</summary>
    public required DateOnly LookAgainOn { get; init; }

    /// <summary>The day of the result.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether an answer says to ask before any exercise.</summary>
    public required bool AsksFirst { get; init; }

    /// <summary>A line to talk to, when the person might hurt themselves; else null, or where none is known.</summary>
    public PhoneLine? CrisisLine { get; init; }

    /// <summary>Whether the person may need to talk where nobody else hears.</summary>
    public bool NeedsToTalkAlone { get; init; }

    /// <summary>Whom to talk to then; null when it is not so, or where no line is known.</summary>
    public PhoneLine? AbuseLine { get; init; }

    /// <summary>Whether that crisis line stands above the emergency number: only when nothing else is wrong.</summary>
    public required bool CrisisComesFirst { get; init; }

    /// <summary>Words of the button that calls the emergency number.</summary>
    public required string CallWords { get; init; }

    /// <summary>For whom the region's line for urgent advice is, where others are to call somebody else.</summary>
    public string? LineIsFor { get; init; }

    /// <summary>Whose numbers.</summary>
    public required Region Region { get; init; }

    /// <summary>How it speaks to the reader.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Whether exercises may be spoken of at all: never at urgent or emergency.</summary>
    public bool SpeaksOfExercises => Disposition is Disposition.SelfCare or Disposition.NonUrgent;
}

/// <summary>One reason for a result, in the reader's own answers.</summary>
/// <param name="Text">The reason.</param>
/// <param name="SetTheLevel">Whether it is among those that set the result.</param>
/// <param name="Address">Where the answer can be changed: its group on its page; null for a combination.</param>
/// <param name="IfOld">What to do when the change is old, checked and the same; null where no step down is allowed.</param>
public sealed record OutcomeReason(string Text, bool SetTheLevel, string? Address, string? IfOld)
{
    /// <summary>What the person was not sure of, as a part of a sentence; null when they were sure.</summary>
    public string? NotSureOf { get; init; }

    /// <summary>The reasons that this one stands for; empty when it stands for itself.</summary>
    public IReadOnlyList<OutcomeReason> Parts { get; init; } = [];
}
