using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Fhir.Definition;

/// <summary>What must hold for a part of the questionnaire to be asked, as the engine reads it.</summary>
internal static class AskedWhen
{
    /// <summary>A group that stands behind a line is asked when that line is ticked or not sure.</summary>
    public static EnableWhen? Of(ItemGroup group) => group.Line is null ? group.EnableWhen
        : new EnableWhen([new EnableCondition { LinkId = group.Line, Codes = [AnswerOption.Yes, AnswerOption.NotSure] }]);

    /// <summary>All that must hold for an item; empty when it is asked of everybody.</summary>
    public static IReadOnlyList<EnableWhen> Of(Screen screen, ItemGroup group, Item item) =>
        [.. new[] { screen.EnableWhen, Of(group), item.EnableWhen }.OfType<EnableWhen>()];
}
