using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Data;

/// <summary>How often one result was shown on one day. Nothing in it belongs to a person: no answer, code, region or time of day.</summary>
public sealed class DailyTally
{
    /// <summary>Day in UTC.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Version of the questions and rules that gave the result.</summary>
    public required string QuestionnaireVersion { get; init; }

    public required Disposition Disposition { get; init; }

    /// <summary>Checks that first showed this result on this day.</summary>
    public required long Count { get; init; }
}
