using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Form;

/// <summary>Questions answered together: a checklist that ends in "none of these" and "not sure", or one single choice.</summary>
public sealed record ItemGroup
{
    /// <summary>Value posted by "none of these"; answers every item of a checklist with no.</summary>
    public const string NoneOfThese = "none";

    /// <summary>Kebab-case id, unique in the questionnaire and different from every link id.</summary>
    public required string Id { get; init; }

    /// <summary>Heading of the group. May hold the words of <see cref="Voice"/>.</summary>
    public required string Legend { get; init; }

    /// <summary>One line below the heading; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>True: any number can be ticked. False: exactly one item, exactly one answer.</summary>
    public required bool IsChecklist { get; init; }

    /// <summary>At least one item; exactly one when it is not a checklist.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>What to say when nothing was chosen.</summary>
    public required string MissingMessage { get; init; }

    /// <summary>The end of "I was not sure about some questions on ...", and the name of the group when it is read back; null only for
    /// a single choice, which then is called by its legend.</summary>
    public string? Topic { get; init; }

    /// <summary>Whether a button right behind it sends what was chosen so far, so that an urgent sign need not wait for the rest.</summary>
    public bool HasContinue { get; init; }

    /// <summary>
    /// Link id of the line that opens the group: its items are asked when that line is ticked or not sure, and while they have no
    /// answer they count as not sure when the line does. Null for a group that stands by itself.
    /// </summary>
    public string? Line { get; init; }

    /// <summary>When it is asked; null: always, with its screen. A group with a <see cref="Line"/> has none of its own.</summary>
    public EnableWhen? EnableWhen { get; init; }

    /// <summary>Whether a line opened it of which the person was not sure, and nothing more was said of it since.</summary>
    public bool IsDoubted(QuestionnaireResponse response) => Line is not null && response.CodeOf(Line) is AnswerOption.NotSure
        && Items.All(item => response.CodeOf(item.LinkId) is AnswerOption.NotSure or null);
}
