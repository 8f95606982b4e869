using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// The red flags of a definition with every word looked up once. Each flag has a bit; each answer knows the bits that it
/// raises. Reading a sheet is then a handful of bit operations an item, so that a definition can be proved over hundreds of
/// millions of answer sets.
/// </summary>
internal sealed class CompiledFlags
{
    /// <summary>Bits there are: for red flags, and one more for each condition of a flag that has several.</summary>
    private const int MostBits = 128;

    private readonly CompiledScreen[] screens;
    private readonly AnswerBits[][] bitsOfItem;
    private readonly List<(UInt128 Flag, UInt128 Conditions)> joined = [];

    /// <exception cref="ArgumentException">There are more red flags than bits.</exception>
    public CompiledFlags(Questionnaire questionnaire, IReadOnlyList<RedFlag> flags)
    {
        var places = questionnaire.Items.Select(static (item, index) => (item.LinkId, index)).ToDictionary();
        screens = [.. questionnaire.Screens.Select(screen => new CompiledScreen(
            [.. screen.Items.Select(item => places[item.LinkId])],
            screen.EnableWhen is { } condition ? places[condition.LinkId] : null,
            screen.EnableWhen is { } enableWhen
                ? [.. questionnaire.FindItem(enableWhen.LinkId)!.AnswerOptions.Select(option =>
                enableWhen.AnswerCodes.Contains(option.Code))] : []))];
        bitsOfItem = [.. questionnaire.Items.Select(static item => new AnswerBits[item.AnswerOptions.Count])];

        if (flags.Count + flags.Where(static flag => flag.Conditions.Count > 1).Sum(static flag => flag.Conditions.Count) > MostBits)
            throw new ArgumentException($"There are more red flags than {MostBits}.", nameof(flags));
        var nextFree = flags.Count;
        for (var index = 0; index < flags.Count; index++)
        {
            var conditions = UInt128.Zero;
            foreach (var condition in flags[index].Conditions)
            {
                var bit = BitOf(flags[index].Conditions.Count == 1 ? index : nextFree++);
                conditions |= bit;
                var options = questionnaire.FindItem(condition.LinkId)!.AnswerOptions;
                for (var option = 0; option < options.Count; option++)
                    bitsOfItem[places[condition.LinkId]][option].Add(condition, options[option].Code, bit);
            }

            if (flags[index].Conditions.Count > 1)
                joined.Add((BitOf(index), conditions));
        }
    }

    /// <summary>What a sheet raises.</summary>
    /// <param name="Yes">Bits of the red flags that are certain.</param>
    /// <param name="Possible">Those, and the ones that the person is not sure of.</param>
    /// <param name="IsComplete">Whether every item that is asked has an answer.</param>
    public readonly record struct Raised(UInt128 Yes, UInt128 Possible, bool IsComplete);

    /// <summary>The bit of the red flag at this place of the definition.</summary>
    public static UInt128 BitOf(int flag) => UInt128.One << flag;

    /// <summary>Finds what the sheet raises. A question that is not asked does not apply to the person.</summary>
    public Raised RaisedBy(AnswerSheet sheet)
    {
        var options = sheet.Options;
        var (yes, possible, isComplete) = (UInt128.Zero, UInt128.Zero, true);
        foreach (var screen in screens)
        {
            if (!screen.IsAsked(options))
                continue;
            foreach (var item in screen.Items)
            {
                if (options[item] is var option and not AnswerSheet.Unanswered)
                {
                    ref readonly var bits = ref bitsOfItem[item][option];
                    yes |= bits.Yes;
                    possible |= bits.Possible;
                }
                else
                {
                    isComplete = false;
                }
            }
        }

        foreach (var (flag, conditions) in joined)
        {
            if ((possible & conditions) != conditions)
                continue;
            possible |= flag;
            if ((yes & conditions) == conditions)
                yes |= flag;
        }

        return new Raised(yes, possible, isComplete);
    }

    /// <summary>The bits that one answer raises.</summary>
    private struct AnswerBits
    {
        public UInt128 Yes { get; private set; }

        public UInt128 Possible { get; private set; }

        public void Add(FlagCondition condition, string code, UInt128 bit)
        {
            var isYes = condition.YesCodes.Contains(code);
            if (isYes)
                Yes |= bit;
            if (isYes || condition.NotSureCodes.Contains(code))
                Possible |= bit;
        }
    }

    private sealed record CompiledScreen(int[] Items, int? AskedByItem, bool[] AskedByOption)
    {
        /// <summary>A screen that depends on an open question is asked: unknown never skips a question.</summary>
        public bool IsAsked(ReadOnlySpan<int> options) =>
            AskedByItem is not { } item || options[item] is AnswerSheet.Unanswered || AskedByOption[options[item]];
    }
}
