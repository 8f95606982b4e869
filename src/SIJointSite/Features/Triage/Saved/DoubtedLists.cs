using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// The lists of a saved result of which nothing but "not sure" was said. Who takes over reads each once, by its topic, and not the same
/// two words for every sign on it.
/// </summary>
public sealed class DoubtedLists
{
    private readonly TriageDefinition definition;
    private readonly Dictionary<string, string> codes;
    private readonly Voice voice;

    /// <param name="saved">The result.</param>
    /// <param name="definition">The running definition. What it does not know any more is in no list.</param>
    public DoubtedLists(SavedResult saved, TriageDefinition definition)
    {
        this.definition = definition;
        voice = saved.ForSomeoneElse ? Voice.Other : Voice.Self;
        codes = saved.Answers.GroupBy(static answer => answer.LinkId)
            .ToDictionary(static group => group.Key, static group => group.First().Code);
        Topics = [.. saved.Answers.Select(answer => TopicOf(answer.LinkId)).OfType<string>().Distinct()];
    }

    /// <summary>What they are about, in the order asked.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>
    /// The topic of the list that the question stands on, or of the one with the line that opened it; null when that list says more than
    /// "not sure", or its line was ticked: who ticked it has said that there is something, so each question behind it is named.
    /// </summary>
    public string? TopicOf(string linkId)
    {
        if (definition.Questionnaire.FindItem(linkId) is null || IsNamedByItself(linkId))
            return null;
        var group = definition.Questionnaire.FindGroupOf(linkId)!;
        if (!IsDoubted(group) || (group.Line is { } opener && codes.GetValueOrDefault(opener) is AnswerOption.Yes))
            return null;
        if (group.Line is { } line && TopicOf(line) is { } outer)
            return outer;
        return group.IsChecklist && group.Topic is { } topic ? voice.Speak(topic) : null;
    }

    /// <summary>
    /// The topic of the list from which a rule has all that it asks for, and all of it not sure; null when it combines, asks elsewhere too,
    /// or was certain.
    /// </summary>
    public string? TopicOfRule(string id) =>
        definition.Triage.RedFlags.FirstOrDefault(flag => flag.Id == id)?.Conditions
            .Select(condition => codes.GetValueOrDefault(condition.LinkId) is AnswerOption.NotSure ? TopicOf(condition.LinkId) : null)
            .Distinct().ToList() is [{ } topic] ? topic : null;

    /// <summary>Despair, and harm by others, are no matter of the body: no topic of a list tells of them.</summary>
    private bool IsNamedByItself(string linkId) => definition.NeutralFlagOf(linkId) is not null
        || definition.Triage.RedFlags.Any(flag => flag.IsCrisis && flag.Conditions.Any(condition => condition.LinkId == linkId));

    /// <summary>Whether nothing else was said on it, and nothing else behind its lines.</summary>
    private bool IsDoubted(ItemGroup group) =>
        group.Items.All(item => codes.GetValueOrDefault(item.LinkId) is AnswerOption.NotSure or null)
        && definition.Questionnaire.Screens.SelectMany(static screen => screen.Groups)
            .Where(other => group.Items.Any(item => item.LinkId == other.Line)).All(IsDoubted);
}
