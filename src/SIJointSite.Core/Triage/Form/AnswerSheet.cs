namespace SIJointSite.Core.Triage.Form;

/// <summary>
/// One answer for each item, as a number instead of words: what the engine reads. It can be changed in
/// place, so that millions of answer sets can be assessed, which is how the definition is proved.
/// </summary>
public sealed class AnswerSheet
{
    /// <summary>Stands for an item without an answer.</summary>
    public const int Unanswered = -1;

    private readonly Questionnaire questionnaire;
    private readonly int[] options;

    /// <summary>Writes a response down.</summary>
    /// <param name="questionnaire">The questions.</param>
    /// <param name="response">The answers. An unknown link id is left out; an unknown code leaves its item unanswered.</param>
    public AnswerSheet(Questionnaire questionnaire, QuestionnaireResponse response)
    {
        this.questionnaire = questionnaire;
        options = new int[questionnaire.Items.Count];
        for (var item = 0; item < options.Length; item++)
            options[item] = IndexOf(questionnaire.Items[item].AnswerOptions, response.CodeOf(questionnaire.Items[item].LinkId));
    }

    /// <summary>Place of the answer among the item's <see cref="Item.AnswerOptions"/>, or <see cref="Unanswered"/>.</summary>
    /// <param name="item">Place of the item among <see cref="Questionnaire.Items"/>, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The item has no such answer.</exception>
    public int this[int item]
    {
        get => options[item];
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Unanswered);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, questionnaire.Items[item].AnswerOptions.Count);
            options[item] = value;
        }
    }

    /// <summary>All answers, for the engine.</summary>
    internal ReadOnlySpan<int> Options => options;

    /// <summary>The answers in words again.</summary>
    public QuestionnaireResponse ToResponse() => new(questionnaire.Items
        .Select((item, index) => (item, index))
        .Where(pair => options[pair.index] != Unanswered)
        .Select(pair => KeyValuePair.Create(pair.item.LinkId, pair.item.AnswerOptions[options[pair.index]].Code)));

    private static int IndexOf(IReadOnlyList<AnswerOption> options, string? code)
    {
        for (var index = 0; index < options.Count; index++)
        {
            if (options[index].Code == code)
                return index;
        }

        return Unanswered;
    }
}
