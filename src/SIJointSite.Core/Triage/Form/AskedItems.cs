namespace SIJointSite.Core.Triage.Form;

/// <summary>
/// Which items are asked, given the answers: the conditions of every screen, group and item with each word looked up once. The
/// pages, the engine and the proofs all read this one, so that they cannot differ.
/// </summary>
internal sealed class AskedItems
{
    /// <summary>For each item, what must hold for it to be asked: all of its screen's, group's and own conditions.</summary>
    private readonly Any[][] required;

    /// <param name="screens">In the order asked.</param>
    /// <param name="items">All their items, in the same order.</param>
    /// <exception cref="ArgumentException">A condition names an item that does not come earlier, or an unknown answer.</exception>
    public AskedItems(IReadOnlyList<Screen> screens, IReadOnlyList<Item> items)
    {
        var places = items.Select(static (item, index) => (item.LinkId, index)).ToDictionary();
        required = new Any[items.Count][];
        foreach (var screen in screens)
        {
            foreach (var group in screen.Groups)
            {
                foreach (var item in group.Items)
                {
                    required[places[item.LinkId]] =
                    [
                        .. new[] { screen.EnableWhen, group.EnableWhen, OpenedBy(group.Line), item.EnableWhen }
                            .OfType<EnableWhen>().Select(enableWhen => Compile(item.LinkId, enableWhen, items, places)),
                    ];
                }
            }
        }
    }

    /// <summary>Whether the item is asked whatever else was answered.</summary>
    public bool IsAlwaysAsked(int item) => required[item].Length == 0;

    /// <summary>Finds the items that are asked.</summary>
    /// <param name="options">The answers, as an <see cref="AnswerSheet"/> holds them.</param>
    /// <param name="asked">Is filled in, one place for each item.</param>
    public void Find(ReadOnlySpan<int> options, Span<bool> asked)
    {
        for (var item = 0; item < required.Length; item++)
            asked[item] = IsAsked(item, options, asked);
    }

    private bool IsAsked(int item, ReadOnlySpan<int> options, ReadOnlySpan<bool> asked)
    {
        foreach (var any in required[item])
        {
            if (!any.Holds(item, options, asked))
                return false;
        }

        return true;
    }

    private static EnableWhen? OpenedBy(string? line) =>
        line is null ? null : new EnableWhen([new EnableCondition { LinkId = line, Codes = [AnswerOption.Yes, AnswerOption.NotSure] }]);

    private static Any Compile(
        string linkId, EnableWhen enableWhen, IReadOnlyList<Item> items, Dictionary<string, int> places) =>
        new([.. enableWhen.AnyOf.Select(condition => Compile(linkId, condition, items, places))]);

    private static Condition Compile(
        string linkId, EnableCondition condition, IReadOnlyList<Item> items, Dictionary<string, int> places)
    {
        if (!places.TryGetValue(condition.LinkId, out var decider) || decider > places[linkId])
            throw new ArgumentException($"{linkId} depends on {condition.LinkId}, which is not asked before it.", nameof(condition));
        if (condition.Codes.FirstOrDefault(code => !items[decider].Accepts(code)) is { } unknown)
            throw new ArgumentException($"{linkId} depends on the unknown answer {unknown} of {condition.LinkId}.", nameof(condition));
        return new Condition(
            decider, [.. items[decider].AnswerOptions.Select(option => condition.Codes.Contains(option.Code))]);
    }

    private sealed record Any(Condition[] Conditions)
    {
        public bool Holds(int item, ReadOnlySpan<int> options, ReadOnlySpan<bool> asked)
        {
            foreach (var condition in Conditions)
            {
                if (condition.Holds(item, options, asked))
                    return true;
            }

            return false;
        }
    }

    private sealed record Condition(int Decider, bool[] ByOption)
    {
        public bool Holds(int item, ReadOnlySpan<int> options, ReadOnlySpan<bool> asked)
        {
            var option = options[Decider];
            if (Decider == item)
                return option is not AnswerSheet.Unanswered && ByOption[option];
            return asked[Decider] && (option is AnswerSheet.Unanswered || ByOption[option]);
        }
    }
}
