using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage.Check;

/// <summary>Answers as a person would read them back.</summary>
internal static class AnswerWords
{
    /// <returns>One line for each thing said; "not answered" when the group is open.</returns>
    public static IReadOnlyList<string> Of(ItemGroup group, QuestionnaireResponse response, Voice voice, AnswerTexts texts)
    {
        if (!group.IsChecklist)
        {
            var item = group.Items[0];
            return [item.FindOption(response.CodeOf(item.LinkId)) is { } option ? voice.Speak(option.Text) : texts.NotAnswered];
        }

        if (group.Items.Any(item => !item.Accepts(response.CodeOf(item.LinkId))))
            return [texts.NotAnswered];
        List<string> lines =
        [
            .. group.Items
                .Where(item => response.CodeOf(item.LinkId) == AnswerOption.Yes)
                .Select(item => voice.Speak(item.Text)),
        ];
        if (group.Items.Any(item => response.CodeOf(item.LinkId) == AnswerOption.NotSure))
            lines.Add(lines.Count == 0 ? texts.NotSure : texts.NotSureAboutOthers);
        return lines.Count == 0 ? [texts.NoneOfThese] : lines;
    }
}
