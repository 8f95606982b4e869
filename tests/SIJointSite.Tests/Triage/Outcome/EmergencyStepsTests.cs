using System.Text.RegularExpressions;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Triage.Outcome;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Outcome;

/// <summary>
/// Several emergency signs at once: the steps of one never contradict those of another. A result is made of its signs one by one, so
/// what holds for every two of them holds for more.
/// </summary>
public sealed partial class EmergencyStepsTests
{
    private static readonly OutcomeViews Views = new(
        RealContent.Current.Triage, RealContent.Current.Results, RealContent.Current.SafetyNet, RealContent.Current.TriageTexts,
        TimeProvider.System);

    /// <summary>Every red flag and rule that makes an emergency by itself.</summary>
    private static TriageReason[] Signs { get; } =
    [
        .. RealDefinition.Triage.RedFlags.Where(static flag => flag.Disposition is Disposition.Emergency)
            .Select(static flag => ReasonOf(flag.Id, false, flag.Advice, flag.Position)),
        .. RealDefinition.Triage.Rules.Where(static rule => rule.Disposition is Disposition.Emergency)
            .Select(static rule => ReasonOf(rule.Id, true, rule.Advice, rule.Position)),
    ];

    private static IEnumerable<(string Ids, OutcomeView View, TriageReason[] Reasons)> Pairs =>
        from first in Signs
        from second in Signs
        select ($"{first.Id} {second.Id}", ViewOf(first, second), new[] { first, second });

    [Fact]
    public void Steps_AnyTwoEmergencySigns_NeverSayBothStayAndGo()
    {
        foreach (var (ids, view, _) in Pairs)
        {
            var all = AllOf(view);
            Assert.True(!StayWords().IsMatch(all) || !GoWords().IsMatch(all), $"{ids}: stay and go in\n{all}");
            Assert.True(view.Steps.Count(static step => PositionWords().IsMatch(step)) <= 1, $"{ids}: two ways to keep still in\n{all}");
        }
    }

    [Fact]
    public void Steps_AnyTwoEmergencySigns_CallOneNumberFirst()
    {
        foreach (var (ids, view, reasons) in Pairs)
        {
            Assert.DoesNotContain(view.Steps.Skip(1), static step => step.Contains(" first", StringComparison.Ordinal));
            // Alone, some signs have a better number; beside a sign of another kind all of them give way to the emergency number.
            var haveOneText = RealContent.Current.Results.All.Any(text => reasons.All(reason => text.OnlyFor.Contains(reason.Id)));
            Assert.True(haveOneText || view.Steps[0].StartsWith("Call 999", StringComparison.Ordinal), $"{ids}: {view.Steps[0]}");
        }
    }

    [Fact]
    public void Steps_AnyTwoEmergencySigns_LoseNothingThatEitherAsksFor()
    {
        foreach (var (ids, view, reasons) in Pairs)
        {
            foreach (var reason in reasons.Where(static reason => reason.Advice is not null))
                Assert.True(view.Steps.Contains(Voice.Self.Speak(reason.Advice!)), $"{ids}: {reason.Advice}");
            var texts = RealContent.Current.Results.All;
            if (!texts.Any(text => reasons.All(reason => text.OnlyFor.Contains(reason.Id))))
            {
                foreach (var text in texts.Where(text => reasons.Any(reason => text.OnlyFor.Contains(reason.Id))))
                    Assert.True(text.BesideOthers is null || view.Steps.Contains(Voice.Self.Speak(text.BesideOthers)), $"{ids}: {text.Id}");
            }

            Assert.True(
                reasons.All(static reason => reason.Position is null) || view.Steps.Any(static step => PositionWords().IsMatch(step)), ids);
        }
    }

    [Theory]
    [InlineData("E12 E11", "Once step 1 is under way, call your maternity unit too, if you have one. Keep the maternity notes at hand.")]
    [InlineData("E01 PG04", "Once step 1 is under way, call your maternity unit too, if you have one. Keep the maternity notes at hand.")]
    [InlineData("E09 KR20",
        "Had cancer drugs? Once step 1 is under way, call the 24-hour number on the card from your cancer team too. "
        + "Keep the card at hand.")]
    [InlineData("E08 E09", "Keep still. Ask on the phone how best to wait.")]
    [InlineData("E08 E10", "Sit down and keep still.")]
    [InlineData("K20 E09", "Lie still.")]
    public void Steps_SignWithItsOwnWay_SayItBesideTheOther(string ids, string step)
    {
        var view = ViewOf([.. ids.Split(' ').Select(static id => Signs.Single(sign => sign.Id == id))]);

        Assert.Contains(step, view.Steps);
    }

    private static TriageReason ReasonOf(string id, bool isCombination, string? advice, string? position) => new()
    {
        Id = id,
        Disposition = Disposition.Emergency,
        Certainty = Certainty.Yes,
        Text = id,
        Source = id,
        Advice = advice,
        Position = position,
        RedFlagIds = [],
        LinkIds = isCombination ? [] : ["saddle-numbness"],
        IsCombination = isCombination,
    };

    private static OutcomeView ViewOf(params TriageReason[] reasons) => Views.For(
        new TriageOutcome.Decided(Disposition.Emergency, reasons, null, []), RealContent.Current.Regions.Find("uk")!, Voice.Self,
        RealDefinition.AllClear);

    private static string AllOf(OutcomeView view) =>
        string.Join('\n', [view.Heading, view.HowSoon, .. view.Steps, view.BeforeHeading, .. view.BeforeYouGo]);

    [GeneratedRegex("stay where|keep still|lie still|sit down|try to stand|do not go", RegexOptions.IgnoreCase)]
    private static partial Regex StayWords();

    [GeneratedRegex(@"(?<!do not )\bgo\b|\bgoing\b|take you to|on the way\b|do not drive", RegexOptions.IgnoreCase)]
    private static partial Regex GoWords();

    [GeneratedRegex("keep still|lie still|sit down", RegexOptions.IgnoreCase)]
    private static partial Regex PositionWords();
}
