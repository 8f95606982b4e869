using SIJointSite.Features.Limits;

namespace SIJointSite.Features.Feedback;

/// <summary>Answers that one client may send in a minute, so many that a clinic behind one address can answer; more get 429.</summary>
public sealed class UsefulLimit : IDisposable
{
    public const int AnswersAMinute = 60;

    public ClientLimit Answers { get; } = new(AnswersAMinute);

    public void Dispose() => Answers.Dispose();
}
