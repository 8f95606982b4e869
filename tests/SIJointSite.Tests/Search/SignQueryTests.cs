using SIJointSite.Features.Search;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Search;

/// <summary>Signs as people may type them, of the files in <c>Queries</c>: a line more there needs no change here.</summary>
public sealed class SignQueryTests
{
    private static readonly SearchIndex Index = new();

    public static TheoryData<string> EmergencyFamilies =>
        [.. QueryFile.Read("emergency.txt").Select(static row => row.Family).Distinct()];

    [Theory]
    [MemberData(nameof(EmergencyFamilies))]
    public void Find_WayToNameAnEmergencySign_SaysEmergency(string family) =>
        AssertNone(from row in QueryFile.Read("emergency.txt")
                   where row.Family == family && Find(row.Query).Sign is not NamedSign.Emergency
                   select row.Query);

    [Fact]
    public void Find_WayToNameASignOfToday_SaysUrgentOrEmergency() =>
        AssertNone(from row in QueryFile.Read("urgent.txt") where Find(row.Query).Sign is NamedSign.None select row.Query);

    [Fact]
    public void Find_HarmlessSearch_SaysNoSign() =>
        AssertNone(from row in QueryFile.Read("harmless.txt")
                   let sign = Find(row.Query).Sign
                   where sign is not NamedSign.None
                   select $"{row.Query} ({sign})");

    [Fact]
    public void Find_AnySign_ShowsAPageFirstThatIsNoExercise() =>
        AssertNone(from row in QueryFile.Read("emergency.txt").Concat(QueryFile.Read("urgent.txt"))
                   let first = Find(row.Query).Results.Select(static result => result.Page).FirstOrDefault("nothing")
                   where first is "nothing" or "/plan" or "/programme" || first.StartsWith("/exercises", StringComparison.Ordinal)
                   select $"{row.Query}: {first}");

    private static SearchAnswer Find(string query) => Index.Find(RealContent.Current, query);

    private static void AssertNone(IEnumerable<string> misses)
    {
        var found = misses.ToArray();
        Assert.True(found.Length == 0, $"{found.Length} missed:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
