using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises.Programmes;

public sealed class TwelveWeeksTests
{
    [Fact]
    public void Docs_TwelveWeeksOfSixPeople_AreAsTheEngineGoes()
    {
        var path = Path.Combine(Checkout.FindTop()!, "docs", "programme-weeks.md");
        var told = new TwelveWeeks(RealContent.Current).Tell();
        if (Environment.GetEnvironmentVariable("SIJOINT_WRITE_DOCS") == "1")
            File.WriteAllText(path, told);
        Assert.Equal(told, File.ReadAllText(path));
    }
}
