using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Core.Tests.Exercises.Programmes;

public sealed class SessionReportTests
{
    [Theory]
    [InlineData(0, StopMeaning.Nothing, true, NextMorning.Usual, SessionColour.Green)]
    [InlineData(3, StopMeaning.Nothing, true, NextMorning.Usual, SessionColour.Green)]
    [InlineData(4, StopMeaning.Nothing, true, NextMorning.Usual, SessionColour.Amber)]
    [InlineData(5, StopMeaning.Nothing, true, NextMorning.Usual, SessionColour.Amber)]
    [InlineData(6, StopMeaning.Nothing, true, NextMorning.Usual, SessionColour.Red)]
    [InlineData(0, StopMeaning.Amber, true, NextMorning.Usual, SessionColour.Amber)]
    [InlineData(0, StopMeaning.Red, true, NextMorning.Usual, SessionColour.Red)]
    [InlineData(0, StopMeaning.RedFlag, true, NextMorning.Usual, SessionColour.Red)]
    [InlineData(0, StopMeaning.Nothing, false, NextMorning.Usual, SessionColour.Amber)]
    [InlineData(0, StopMeaning.Nothing, true, NextMorning.Unknown, SessionColour.Amber)]
    [InlineData(0, StopMeaning.Nothing, true, NextMorning.Worse, SessionColour.Worse)]
    [InlineData(5, StopMeaning.Amber, false, NextMorning.Worse, SessionColour.Worse)]
    [InlineData(0, StopMeaning.Nothing, true, NextMorning.WorseForLonger, SessionColour.Red)]
    [InlineData(null, StopMeaning.Nothing, true, NextMorning.Usual, SessionColour.Amber)]
    [InlineData(null, StopMeaning.Red, true, NextMorning.Usual, SessionColour.Red)]
    public void ColourBy_Report_IsTheWorstThatAnyAnswerCallsFor(
        int? ache, StopMeaning stopped, bool isWhole, NextMorning morning, SessionColour colour) =>
        Assert.Equal(colour, new SessionReport(ache, stopped, isWhole, morning).ColourBy(SampleProgramme.Rules.StepRule));
}
