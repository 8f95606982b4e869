using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// A sign that has a reason of its own is never read back by its question: somebody else may read it, even the one that it is
/// about. The reason stands in its place, and the red flag's id in place of the question's.
/// </summary>
public sealed class NeutralWords(TriageDefinition definition, TriageTexts texts)
{
    /// <summary>Who answered in place of the person, whom nobody names.</summary>
    public string SomeoneElse => texts.Records.SomeoneElse;

    /// <summary>What may be read of a saved result; what was saved before this rule is masked too.</summary>
    public SavedResult In(SavedResult saved)
    {
        var voice = saved.ForSomeoneElse ? Voice.Other : Voice.Self;
        var neutral = definition.Questionnaire.Items.Select(item => (item.Text, Flag: definition.NeutralFlagOf(item.LinkId)))
            .Where(static pair => pair.Flag is not null)
            .ToLookup(pair => voice.Speak(pair.Text), pair => voice.Speak(pair.Flag!.Reason));
        return saved with
        {
            Answers = [.. saved.Answers.Select(answer => answer with { Question = QuestionOf(answer.LinkId, answer.Question, voice) })],
            NotAnswered = saved.NotAnswered is { } open ? [.. open.Select(question => neutral[question].FirstOrDefault(question))] : null,
        };
    }

    /// <summary>The words to show for a question.</summary>
    public string QuestionOf(string linkId, string question, Voice voice) =>
        definition.NeutralFlagOf(linkId) is { } flag ? voice.Speak(flag.Reason) : question;

    /// <summary>The id to give away for a question.</summary>
    public string LinkIdOf(string linkId) => definition.NeutralFlagOf(linkId)?.Id ?? linkId;
}
