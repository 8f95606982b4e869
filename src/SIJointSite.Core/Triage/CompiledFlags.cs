namespace SIJointSite.Core.Triage;

/// <summary>
/// The red flags of a definition with every word looked up once: for each condition the item's place, the place of its
/// screen, and what each answer says. Reading a sheet is then one walk over flat arrays.
/// </summary>
internal sealed class CompiledFlags
{
    private readonly CompiledScreen[] screens;
    private readonly CompiledCondition[] conditions;
    private readonly Certainty[] certaintyOfAnswer;

    public CompiledFlags(Questionnaire questionnaire, IReadOnlyList<RedFlag> flags)
    {
        var places = questionnaire.Items.Select(static (item, index) => (item.LinkId, index)).ToDictionary();
        var screenPlaces = questionnaire.Screens.Select(static (screen, index) => (screen, index)).ToDictionary();
        screens = [.. questionnaire.Screens.Select(screen => new CompiledScreen(
            [.. screen.Items.Select(item => places[item.LinkId])],
            screen.EnableWhen is { } condition ? places[condition.LinkId] : null,
            screen.EnableWhen is { } enableWhen ? [.. questionnaire.FindItem(enableWhen.LinkId)!.AnswerOptions.Select(option => enableWhen.AnswerCodes.Contains(option.Code))] : []))];

        List<CompiledCondition> compiled = [];
        List<Certainty> certainties = [];
        foreach (var (flag, condition) in flags.SelectMany(static (flag, index) => flag.Conditions.Select(condition => (index, condition))))
        {
            // "Unanswered" is place -1 of the item's answers, so it stands right before them.
            certainties.Add(Certainty.Unanswered);
            compiled.Add(new CompiledCondition(flag, places[condition.LinkId], screenPlaces[questionnaire.ScreenOf(condition.LinkId)], certainties.Count));
            certainties.AddRange(questionnaire.FindItem(condition.LinkId)!.AnswerOptions.Select(option => CertaintyOf(condition, option.Code)));
        }

        conditions = [.. compiled];
        certaintyOfAnswer = [.. certainties];
    }

    /// <summary>Finds what the sheet says of each red flag: the least certain of its conditions.</summary>
    /// <returns>Whether every item that is asked has an answer.</returns>
    public bool Weigh(AnswerSheet sheet, Span<Certainty> certainties)
    {
        var options = sheet.Options;
        Span<bool> isAsked = stackalloc bool[screens.Length];
        var isComplete = true;
        for (var index = 0; index < screens.Length; index++)
        {
            isAsked[index] = screens[index].IsAsked(options);
            isComplete &= !isAsked[index] || screens[index].IsAnswered(options);
        }

        certainties.Fill(Certainty.Yes);
        foreach (ref readonly var condition in conditions.AsSpan())
        {
            // A question that is not asked does not apply to the person.
            var certainty = isAsked[condition.Screen] ? certaintyOfAnswer[condition.Answers + options[condition.Item]] : Certainty.No;
            if (certainty < certainties[condition.Flag])
                certainties[condition.Flag] = certainty;
        }

        return isComplete;
    }

    private static Certainty CertaintyOf(FlagCondition condition, string code) =>
        condition.YesCodes.Contains(code) ? Certainty.Yes
        : condition.NotSureCodes.Contains(code) ? Certainty.NotSure
        : Certainty.No;

    /// <summary>Places: of the red flag, of the item, of its screen, and of its first answer among all certainties.</summary>
    private readonly record struct CompiledCondition(int Flag, int Item, int Screen, int Answers);

    private sealed record CompiledScreen(int[] Items, int? AskedByItem, bool[] AskedByOption)
    {
        /// <summary>A screen that hangs on an open question is asked: unknown never skips a question.</summary>
        public bool IsAsked(ReadOnlySpan<int> options) =>
            AskedByItem is not { } item || options[item] is AnswerSheet.Unanswered || AskedByOption[options[item]];

        public bool IsAnswered(ReadOnlySpan<int> options)
        {
            foreach (var item in Items)
            {
                if (options[item] is AnswerSheet.Unanswered)
                    return false;
            }

            return true;
        }
    }
}
