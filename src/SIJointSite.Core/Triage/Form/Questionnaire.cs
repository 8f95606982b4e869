using System.Collections.Frozen;

namespace SIJointSite.Core.Triage.Form;

/// <summary>The questions of the symptom check, in the order asked.</summary>
public sealed class Questionnaire
{
    private readonly FrozenDictionary<string, Item> items;
    private readonly FrozenDictionary<string, Screen> screenOfItem;

    /// <summary>Puts the screens together.</summary>
    /// <param name="id">Kebab-case id, such as "si-joint-red-flags".</param>
    /// <param name="version">Semantic version; raised whenever a question or rule changes.</param>
    /// <param name="date">Day of that version.</param>
    /// <param name="screens">In the order asked.</param>
    /// <exception cref="ArgumentException">A link id, group id or screen id comes twice.</exception>
    public Questionnaire(string id, string version, DateOnly date, IReadOnlyList<Screen> screens)
    {
        Id = id;
        Version = version;
        Date = date;
        Screens = screens;
        Items = [.. screens.SelectMany(static screen => screen.Items)];
        items = Items.ToFrozenDictionary(static item => item.LinkId);
        screenOfItem = screens
            .SelectMany(static screen => screen.Items.Select(item => (item.LinkId, screen)))
            .ToFrozenDictionary(static pair => pair.LinkId, static pair => pair.screen);
        var ids = screens.Select(static screen => screen.Id)
            .Concat(screens.SelectMany(static screen => screen.Groups).Select(static group => group.Id))
            .ToList();
        if (ids.Distinct().Count() != ids.Count)
            throw new ArgumentException("Two screens or groups have the same id.", nameof(screens));
    }

    /// <summary>Kebab-case id.</summary>
    public string Id { get; }

    /// <summary>Semantic version, kept with every saved answer.</summary>
    public string Version { get; }

    /// <summary>Day of this version.</summary>
    public DateOnly Date { get; }

    /// <summary>The pages, in the order asked.</summary>
    public IReadOnlyList<Screen> Screens { get; }

    /// <summary>All items of all screens, in the order asked.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <returns>The item, or null for an unknown link id.</returns>
    public Item? FindItem(string linkId) => items.GetValueOrDefault(linkId);

    /// <returns>The screen, or null for an unknown id.</returns>
    public Screen? FindScreen(string? id) => Screens.FirstOrDefault(screen => screen.Id == id);

    /// <returns>The screen that asks this item.</returns>
    /// <exception cref="KeyNotFoundException">The link id is unknown.</exception>
    public Screen ScreenOf(string linkId) => screenOfItem[linkId];

    /// <summary>Whether the screen is asked, given the answers so far. A screen that depends on an open question is asked.</summary>
    public bool IsAsked(Screen screen, QuestionnaireResponse response)
    {
        if (screen.EnableWhen is not { } condition)
            return true;
        var code = response.CodeOf(condition.LinkId);
        return !items[condition.LinkId].Accepts(code) || condition.AnswerCodes.Contains(code!);
    }

    /// <summary>The items that are asked and have no valid answer, in the order asked.</summary>
    public IReadOnlyList<string> MissingFrom(QuestionnaireResponse response) =>
    [
        .. Screens.Where(screen => IsAsked(screen, response))
            .SelectMany(static screen => screen.Items)
            .Where(item => !item.Accepts(response.CodeOf(item.LinkId)))
            .Select(static item => item.LinkId),
    ];

    /// <summary>The answers that still count: of items that exist and are asked. What a hidden question once held is gone.</summary>
    public QuestionnaireResponse Prune(QuestionnaireResponse response) => new(
        response.Answers.Where(answer =>
            items.TryGetValue(answer.Key, out var item) && item.Accepts(answer.Value) && IsAsked(screenOfItem[answer.Key], response)));
}
