using SIJointSite.Core.Search;

namespace SIJointSite.Core.Tests.Search;

public sealed class PlacePhraseTests
{
    [Theory]
    [InlineData("steroid injection", "steroid injection", new[] { 0, 1 })]
    [InlineData("steroid injection", "injections of steroids", new[] { 2, 0 })]
    [InlineData("how long", "tell me how long", new[] { 2, 3 })]
    public void FindIn_AllItsWords_TellsTheirPlaces(string phrase, string typed, int[] places) => Assert.Equal(places, Find(phrase, typed));

    [Theory]
    [InlineData("steroid injection", "injection")]
    [InlineData("how long", "long and how")]
    [InlineData("how long", "")]
    public void FindIn_NotAllItsWordsOrNotInARow_FindsNothing(string phrase, string typed) => Assert.Null(Find(phrase, typed));

    [Fact]
    public void FindIn_LastWordUnfinished_FitsItsBeginning() =>
        Assert.Equal([0], new PlacePhrase("mattress").FindIn(["mattr"], isLastUnfinished: true));

    private static IReadOnlyList<int>? Find(string phrase, string typed) =>
        new PlacePhrase(phrase).FindIn(Array.ConvertAll(SearchWords.Of(typed), WordStem.Of));
}
