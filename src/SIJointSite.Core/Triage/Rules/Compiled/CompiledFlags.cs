using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Core.Triage.Rules.Compiled;

/// <summary>
/// The red flags of a definition with every word looked up once. Each flag has a place in a set; each answer knows those that it
/// raises. Reading a sheet is then a handful of set operations an item, so that a definition can be proved over hundreds of
/// millions of answer sets.
/// </summary>
internal sealed class CompiledFlags
{
    private readonly AskedItems asked;
    private readonly AnswerFlags[][] flagsOfItem;

    /// <summary>For an item that a line opens: the place of the line, and of "not sure" among the line's answers and the item's.</summary>
    private readonly OpenedBy?[] lineOfItem;

    private readonly List<(FlagSet Flag, FlagSet Conditions)> joined = [];

    /// <exception cref="ArgumentException">There are more red flags than a <see cref="FlagSet"/> can hold.</exception>
    public CompiledFlags(Questionnaire questionnaire, IReadOnlyList<RedFlag> flags)
    {
        asked = questionnaire.Asked;
        flagsOfItem = [.. questionnaire.Items.Select(static item => new AnswerFlags[item.AnswerOptions.Count])];
        lineOfItem = new OpenedBy?[questionnaire.Items.Count];
        foreach (var group in questionnaire.Screens.SelectMany(static screen => screen.Groups))
        {
            if (group.Line is null)
                continue;
            var line = questionnaire.FindItem(group.Line)!;
            foreach (var item in group.Items.Where(static item => item.Accepts(AnswerOption.NotSure)))
                lineOfItem[questionnaire.PlaceOf(item.LinkId)] = new OpenedBy(
                    questionnaire.PlaceOf(line.LinkId), NotSureOf(line), NotSureOf(item));
        }

        if (flags.Count + flags.Where(static flag => flag.Conditions.Count > 1).Sum(static flag => flag.Conditions.Count) > FlagSet.Size)
            throw new ArgumentException($"There are more red flags than {FlagSet.Size}.", nameof(flags));
        var nextFree = flags.Count;
        for (var index = 0; index < flags.Count; index++)
        {
            var conditions = FlagSet.Empty;
            foreach (var condition in flags[index].Conditions)
            {
                var place = FlagSet.Of(flags[index].Conditions.Count == 1 ? index : nextFree++);
                conditions |= place;
                var options = questionnaire.FindItem(condition.LinkId)!.AnswerOptions;
                for (var option = 0; option < options.Count; option++)
                    flagsOfItem[questionnaire.PlaceOf(condition.LinkId)][option].Add(condition, options[option].Code, place);
            }

            if (flags[index].Conditions.Count > 1)
                joined.Add((FlagSet.Of(index), conditions));
        }
    }

    /// <summary>What a sheet raises.</summary>
    /// <param name="Yes">The red flags that are certain.</param>
    /// <param name="Possible">Those, and the ones that the person is not sure of.</param>
    /// <param name="IsComplete">Whether every item that is asked has an answer.</param>
    public readonly record struct Raised(FlagSet Yes, FlagSet Possible, bool IsComplete);

    /// <summary>Finds what the sheet raises. A question that is not asked does not apply to the person.</summary>
    public Raised RaisedBy(AnswerSheet sheet)
    {
        var options = sheet.Options;
        Span<bool> isAsked = stackalloc bool[flagsOfItem.Length];
        asked.Find(options, isAsked);
        var (yes, possible, isComplete) = (FlagSet.Empty, FlagSet.Empty, true);
        for (var item = 0; item < flagsOfItem.Length; item++)
        {
            if (!isAsked[item])
                continue;
            var option = options[item];
            if (option is AnswerSheet.Unanswered)
            {
                isComplete = false;
                var line = lineOfItem[item];
                if (line is null || options[line.Value.Line] != line.Value.NotSureOfLine)
                    continue;
                option = line.Value.NotSure;
            }

            ref readonly var flags = ref flagsOfItem[item][option];
            yes |= flags.Yes;
            possible |= flags.Possible;
        }

        foreach (var (flag, conditions) in joined)
        {
            if (!possible.Contains(conditions))
                continue;
            possible |= flag;
            if (yes.Contains(conditions))
                yes |= flag;
        }

        return new Raised(yes, possible, isComplete);
    }

    private static int NotSureOf(Item item) =>
        item.AnswerOptions.Select(static option => option.Code).ToList().IndexOf(AnswerOption.NotSure);

    /// <summary>The red flags that one answer raises.</summary>
    private struct AnswerFlags
    {
        public FlagSet Yes { get; private set; }

        public FlagSet Possible { get; private set; }

        public void Add(FlagCondition condition, string code, FlagSet flag)
        {
            var isYes = condition.YesCodes.Contains(code);
            if (isYes)
                Yes |= flag;
            if (isYes || condition.NotSureCodes.Contains(code))
                Possible |= flag;
        }
    }

    private readonly record struct OpenedBy(int Line, int NotSureOfLine, int NotSure);
}
