using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage.Check;

/// <summary>Answers as a person would read them back.</summary>
internal static class AnswerWords
{
    /// <returns>
    /// One line for each thing said; none where a checklist was answered with no, or only with lines that open; "not answered" when
    /// the group is open.
    /// </returns>
    public static IReadOnlyList<string> Of(
        ItemGroup group, QuestionnaireResponse response, Voice voice, AnswerTexts texts, TriageDefinition definition)
    {
        if (!group.IsChecklist)
        {
            var item = group.Items[0];
            return [item.FindOption(response.CodeOf(item.LinkId)) is { } option ? voice.Speak(option.Text) : texts.NotAnswered];
        }

        if (group.Items.Any(item => !item.Accepts(response.CodeOf(item.LinkId))))
            return [texts.NotAnswered];
        var codes = group.Items.Select(item => response.CodeOf(item.LinkId)).ToList();
        List<string> lines =
        [
            .. group.Items
                .Where(item => response.CodeOf(item.LinkId) == AnswerOption.Yes && !definition.IsLineOnly(item))
                .Select(item => voice.Speak(definition.ReadBackOf(item))),
        ];
        if (codes.Contains(AnswerOption.NotSure))
            lines.Add(codes.Contains(AnswerOption.Yes) ? texts.NotSureAboutOthers : texts.NotSure);
        if (lines.Count == 0 && group.Line is not null)
            lines.Add(texts.NoneOfThese);
        return lines;
    }
}
