using System.Collections.Frozen;

namespace SIJointSite.Core.Triage.Form;

/// <summary>The questions of the symptom check, in the order asked.</summary>
public sealed class Questionnaire
{
    private readonly FrozenDictionary<string, int> places;
    private readonly FrozenDictionary<string, Screen> screenOfItem;

    /// <summary>Puts the screens together.</summary>
    /// <param name="id">Kebab-case id, such as "si-joint-red-flags".</param>
    /// <param name="version">Semantic version; raised whenever a question or rule changes.</param>
    /// <param name="date">Day of that version.</param>
    /// <param name="screens">In the order asked.</param>
    /// <exception cref="ArgumentException">A link id, group id or screen id comes twice, or a condition names an item that is not
    /// asked before.</exception>
    public Questionnaire(string id, string version, DateOnly date, IReadOnlyList<Screen> screens)
    {
        Id = id;
        Version = version;
        Date = date;
        Screens = screens;
        Items = [.. screens.SelectMany(static screen => screen.Items)];
        places = Items.Select(static (item, index) => (item.LinkId, index)).ToFrozenDictionary(
            static pair => pair.LinkId, static pair => pair.index);
        screenOfItem = screens
            .SelectMany(static screen => screen.Items.Select(item => (item.LinkId, screen)))
            .ToFrozenDictionary(static pair => pair.LinkId, static pair => pair.screen);
        var ids = screens.Select(static screen => screen.Id)
            .Concat(screens.SelectMany(static screen => screen.Groups).Select(static group => group.Id))
            .ToList();
        if (ids.Distinct().Count() != ids.Count)
            throw new ArgumentException("Two screens or groups have the same id.", nameof(screens));
        Asked = new AskedItems(screens, Items);
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

    /// <summary>Which items the answers ask.</summary>
    internal AskedItems Asked { get; }

    /// <returns>The item, or null for an unknown link id.</returns>
    public Item? FindItem(string linkId) => places.TryGetValue(linkId, out var place) ? Items[place] : null;

    /// <returns>The group that asks this item, or null for an unknown link id.</returns>
    public ItemGroup? FindGroupOf(string linkId) => screenOfItem.GetValueOrDefault(linkId)?.Groups
        .First(group => group.Items.Any(item => item.LinkId == linkId));

    /// <returns>Place of the item among <see cref="Items"/>, from 0.</returns>
    /// <exception cref="KeyNotFoundException">The link id is unknown.</exception>
    public int PlaceOf(string linkId) => places[linkId];

    /// <returns>The screen, or null for an unknown id.</returns>
    public Screen? FindScreen(string? id) => Screens.FirstOrDefault(screen => screen.Id == id);

    /// <returns>The screen that asks this item.</returns>
    /// <exception cref="KeyNotFoundException">The link id is unknown.</exception>
    public Screen ScreenOf(string linkId) => screenOfItem[linkId];

    /// <summary>Whether the screen asks everybody something, so that it counts as a step of its own.</summary>
    public bool IsAskedOfAll(Screen screen) => screen.Items.Any(item => Asked.IsAlwaysAsked(places[item.LinkId]));

    /// <summary>The screens as these answers ask them: without the groups and items that are not asked, and without screens that then
    /// are empty.</summary>
    public IReadOnlyList<Screen> AskedScreens(QuestionnaireResponse response)
    {
        var asked = AskedBy(new AnswerSheet(this, response));
        return
        [
            .. Screens.Select(screen =>
                screen with { Groups = [.. screen.Groups.Select(Trim).Where(static group => group.Items.Count > 0)] })
                .Where(static screen => screen.Groups.Count > 0),
        ];

        ItemGroup Trim(ItemGroup group) => group with { Items = [.. group.Items.Where(item => asked[places[item.LinkId]])] };
    }

    /// <summary>Whether the item is asked, given the answers so far. What depends on an open question is asked.</summary>
    /// <exception cref="KeyNotFoundException">The link id is unknown.</exception>
    public bool IsAsked(string linkId, QuestionnaireResponse response) => AskedBy(new AnswerSheet(this, response))[places[linkId]];

    /// <summary>The items that are asked and have no valid answer, in the order asked.</summary>
    public IReadOnlyList<string> MissingFrom(QuestionnaireResponse response)
    {
        var sheet = new AnswerSheet(this, response);
        var asked = AskedBy(sheet);
        return [.. Items.Where((_, place) => asked[place] && sheet[place] is AnswerSheet.Unanswered).Select(static item => item.LinkId)];
    }

    /// <summary>The answers that still count: of items that exist and are asked. What a hidden question once held is gone.</summary>
    public QuestionnaireResponse Prune(QuestionnaireResponse response)
    {
        var sheet = new AnswerSheet(this, response);
        var asked = AskedBy(sheet);
        return new QuestionnaireResponse(response.Answers.Where(answer =>
            places.TryGetValue(answer.Key, out var place) && asked[place] && sheet[place] is not AnswerSheet.Unanswered));
    }

    private bool[] AskedBy(AnswerSheet sheet)
    {
        var asked = new bool[Items.Count];
        Asked.Find(sheet.Options, asked);
        return asked;
    }
}
