using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>The shape of <c>questionnaire.yaml</c>. Unknown keys and missing values are refused by the reader.</summary>
internal sealed class QuestionnaireFile
{
    public required string Id { get; init; }
    public required string Version { get; init; }
    public required DateOnly Date { get; init; }
    public required IReadOnlyList<DefinitionChange> History { get; init; }

    /// <summary>That a clinician has reviewed this version; null until one has.</summary>
    public ClinicalReview? Review { get; init; }
    public required List<ScreenFile> Screens { get; init; }

    public IEnumerable<GroupFile> Groups => Screens.SelectMany(static screen => screen.Groups);

    public IEnumerable<ItemFile> Items => Groups.SelectMany(static group => group.Items ?? []);

    public IEnumerable<ChoiceFile> Choices => Groups.Select(static group => group.Choice).OfType<ChoiceFile>();

    /// <summary>Everything that can be ticked, with its place.</summary>
    /// <param name="file">The whole file.</param>
    public IEnumerable<(ItemFile Entry, DefinitionPlace Place)> ItemsAt(DefinitionPlace file) =>
        file.Each("screens", Screens).SelectMany(static screen => screen.Place.Each("groups", screen.Entry.Groups))
            .SelectMany(static group => group.Place.Each("items", group.Entry.Items));

    /// <returns>The answers that a question takes; null when there is no such question.</returns>
    public IReadOnlyList<string>? FindCodesOf(string linkId) =>
        Choices.FirstOrDefault(choice => choice.LinkId == linkId) is { } choice
            ? [.. choice.Options.Select(static option => option.Code)]
            : Items.Any(item => item.LinkId == linkId) ? [.. AnswerOption.Checklist.Select(static option => option.Code)]
            : null;
}

internal sealed class ScreenFile
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Name { get; init; }
    public string? Hint { get; init; }
    public IReadOnlyList<EnableCondition>? EnableWhen { get; init; }
    public required List<GroupFile> Groups { get; init; }
}

internal sealed class GroupFile
{
    public required string Id { get; init; }
    public required string Legend { get; init; }
    public string? Hint { get; init; }
    public required string Missing { get; init; }
    public string? Topic { get; init; }
    public bool Continue { get; init; }
    public string? Line { get; init; }
    public IReadOnlyList<EnableCondition>? EnableWhen { get; init; }
    public List<ItemFile>? Items { get; init; }
    public ChoiceFile? Choice { get; init; }
}

/// <summary>A statement that can be ticked. Without a flag it is a line, which only opens the group that names it.</summary>
internal sealed class ItemFile
{
    public required string LinkId { get; init; }
    public string? Flag { get; init; }
    public required string Text { get; init; }
    public string? Named { get; init; }
    public string? Hint { get; init; }
    public string? Meaning { get; init; }
    public string? Why { get; init; }
    public LeastLevel? Level { get; init; }
    public LeastLevel? NotSure { get; init; }
    public int? SeenWithinDays { get; init; }
    public string? Reason { get; init; }
    public string? Say { get; init; }
    public string? LooksFor { get; init; }
    public string? Source { get; init; }
    public string? Advice { get; init; }
    public string? Position { get; init; }
    public bool IsCrisis { get; init; }
    public bool AsksFirst { get; init; }
    public string? IfOld { get; init; }
    public IReadOnlyList<EnableCondition>? EnableWhen { get; init; }
}

internal sealed class ChoiceFile
{
    public required string LinkId { get; init; }
    public required string Why { get; init; }
    public required IReadOnlyList<AnswerOption> Options { get; init; }
}

/// <summary>The shape of <c>rules.yaml</c>.</summary>
internal sealed class RulesFile
{
    public required IReadOnlyList<RedFlag> RedFlags { get; init; }
    public required IReadOnlyList<CombinationRule> Rules { get; init; }
    public required IReadOnlyList<ReferralNote> Notes { get; init; }
}
