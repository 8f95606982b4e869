using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Programmes;

/// <summary>Pain and own activities by week.</summary>
public sealed record ProgrammeProgressTexts
{
    public required string Heading { get; init; }
    public required string Intro { get; init; }
    public required string Now { get; init; }
    public required string Usual { get; init; }
    public required string Overall { get; init; }
    public required string Better { get; init; }
    public required string Same { get; init; }
    public required string Worse { get; init; }
    public required string Activities { get; init; }
    public required string ActivityHint { get; init; }
    [Placeholders("number")]
    public required string Activity { get; init; }
    public required string Keep { get; init; }
    public required string Missing { get; init; }
    [Placeholders("count")]
    public required string ChartLabel { get; init; }
    public required string TableWeek { get; init; }
    public required string TableActivities { get; init; }
    [Placeholders("points")]
    public required string Change { get; init; }
    [Placeholders("points")]
    public required string ChangeWorse { get; init; }
    public required string Hide { get; init; }
    public required string Show { get; init; }
    public required string None { get; init; }
}

/// <summary>What was done.</summary>
public sealed record ProgrammeHistoryTexts
{
    public required string Heading { get; init; }
    public required string Date { get; init; }
    public required string Did { get; init; }
    public required string Ache { get; init; }
    public required string Morning { get; init; }
    public required string Colour { get; init; }
    public required string Green { get; init; }
    public required string Amber { get; init; }
    public required string Worse { get; init; }
    public required string Red { get; init; }
    public required string Flare { get; init; }
    public required string RedFlag { get; init; }
    public required string Walked { get; init; }
    [Placeholders("count")]
    public required string Moves { get; init; }
    [Placeholders("title", "done", "count")]
    public required string Part { get; init; }
}

/// <summary>What to do with what is kept.</summary>
public sealed record ProgrammeToolsTexts
{
    public required string Download { get; init; }
    public required string Print { get; init; }
    public required string Erase { get; init; }
    public required string EraseQuestion { get; init; }
    public required string EraseYes { get; init; }
    public required string EraseNo { get; init; }
    public required string Erased { get; init; }
    public required string Broken { get; init; }
    public required string Change { get; init; }
    public required string ChangeHint { get; init; }
}

/// <summary>The rules as everybody can read them.</summary>
public sealed record ProgrammeLevelsTexts
{
    public required string Heading { get; init; }
    public required string Intro { get; init; }
    [Placeholders("number", "title")]
    public required string Level { get; init; }
    [Placeholders("days")]
    public required string Up { get; init; }
    [Placeholders("days")]
    public required string UpOneLeg { get; init; }
    [Placeholders("from", "to")]
    public required string Walk { get; init; }
    public required string RulesHeading { get; init; }
    [Placeholders(Strong = true)]
    public required IReadOnlyList<string> Rules { get; init; }
    public required string ReviewHeading { get; init; }
    public required string Review { get; init; }
    public required string WhoHeading { get; init; }
    [Placeholders("label", "who")]
    public required string Who { get; init; }
    [Placeholders("label")]
    public required string NotFor { get; init; }
    public required string NoScript { get; init; }
}
