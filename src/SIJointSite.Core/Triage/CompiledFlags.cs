namespace SIJointSite.Core.Triage;

/// <summary>
/// The red flags of a definition with every word looked up once: for each condition the item's place, the place of its
/// screen, and what each answer says. Reading a sheet is then a walk over arrays.
/// </summary>
internal sealed class CompiledFlags
{
    private readonly CompiledCondition[][] conditionsOfFlag;
    private readonly CompiledScreen[] screens;

    public CompiledFlags(Questionnaire questionnaire, IReadOnlyList<RedFlag> flags)
    {
        var places = questionnaire.Items.Select(static (item, index) => (item.LinkId, index)).ToDictionary(static pair => pair.LinkId, static pair => pair.index);
        var screenPlaces = questionnaire.Screens.Select(static (screen, index) => (screen, index)).ToDictionary(static pair => pair.screen, static pair => pair.index);
        screens = [.. questionnaire.Screens.Select(screen => new CompiledScreen(
            [.. screen.Items.Select(item => places[item.LinkId])],
            screen.EnableWhen is { } condition ? places[condition.LinkId] : null,
            screen.EnableWhen is { } enableWhen ? [.. questionnaire.FindItem(enableWhen.LinkId)!.AnswerOptions.Select(option => enableWhen.AnswerCodes.Contains(option.Code))] : []))];
        conditionsOfFlag = [.. flags.Select(flag => flag.Conditions.Select(condition => new CompiledCondition(
            places[condition.LinkId],
            screenPlaces[questionnaire.ScreenOf(condition.LinkId)],
            [.. questionnaire.FindItem(condition.LinkId)!.AnswerOptions.Select(option => CertaintyOf(condition, option.Code))])).ToArray())];
    }

    /// <summary>How many red flags there are.</summary>
    public int Count => conditionsOfFlag.Length;

    /// <summary>Finds what the sheet says of each red flag: the least certain of its conditions.</summary>
    /// <returns>Whether every item that is asked has an answer.</returns>
    public bool Weigh(AnswerSheet sheet, Span<Certainty> certainties)
    {
        Span<bool> isAsked = stackalloc bool[screens.Length];
        var isComplete = true;
        for (var index = 0; index < screens.Length; index++)
        {
            isAsked[index] = screens[index].IsAsked(sheet);
            isComplete &= !isAsked[index] || screens[index].IsAnswered(sheet);
        }

        for (var flag = 0; flag < conditionsOfFlag.Length; flag++)
        {
            var least = Certainty.Yes;
            foreach (var condition in conditionsOfFlag[flag])
            {
                // A question that is not asked does not apply to the person.
                var certainty = isAsked[condition.Screen] ? condition.CertaintyOf(sheet) : Certainty.No;
                if (certainty < least)
                    least = certainty;
            }

            certainties[flag] = least;
        }

        return isComplete;
    }

    private static Certainty CertaintyOf(FlagCondition condition, string code) =>
        condition.YesCodes.Contains(code) ? Certainty.Yes
        : condition.NotSureCodes.Contains(code) ? Certainty.NotSure
        : Certainty.No;

    private sealed record CompiledCondition(int Item, int Screen, Certainty[] CertaintyOfOption)
    {
        public Certainty CertaintyOf(AnswerSheet sheet) =>
            sheet[Item] is var option and not AnswerSheet.Unanswered ? CertaintyOfOption[option] : Certainty.Unanswered;
    }

    private sealed record CompiledScreen(int[] Items, int? AskedByItem, bool[] AskedByOption)
    {
        /// <summary>A screen that hangs on an open question is asked: unknown never skips a question.</summary>
        public bool IsAsked(AnswerSheet sheet) =>
            AskedByItem is not { } item || sheet[item] is AnswerSheet.Unanswered || AskedByOption[sheet[item]];

        public bool IsAnswered(AnswerSheet sheet)
        {
            foreach (var item in Items)
            {
                if (sheet[item] is AnswerSheet.Unanswered)
                    return false;
            }

            return true;
        }
    }
}
