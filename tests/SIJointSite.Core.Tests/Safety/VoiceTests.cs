using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Tests.Safety;

public sealed class VoiceTests
{
    [Theory]
    [InlineData("{You} and {your} legs", "You and your legs", "They and their legs")]
    [InlineData("what {I} feel in {my} legs", "what I feel in my legs", "what they feel in their legs")]
    [InlineData("{Do not drive yourself|Do not let them drive}.", "Do not drive yourself.", "Do not let them drive.")]
    [InlineData("Saved{|, for another}", "Saved", "Saved, for another")]
    [InlineData("{Go|Take them} with {your} medicines", "Go with your medicines", "Take them with their medicines")]
    [InlineData("{youre} legs", "{youre} legs", "{youre} legs")]
    public void Speak_WordsInBraces_FitTheReader(string text, string self, string other)
    {
        Assert.Equal(self, Voice.Self.Speak(text));
        Assert.Equal(other, Voice.Other.Speak(text));
    }
}
