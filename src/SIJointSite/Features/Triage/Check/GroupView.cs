using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage.Check;

/// <summary>One group of questions as it is shown.</summary>
/// <param name="Group">The group.</param>
/// <param name="Voice">How it speaks to the reader.</param>
/// <param name="Chosen">Values to show as chosen.</param>
/// <param name="IsFirst">Whether it is the first of its page, where "not sure" is explained.</param>
/// <param name="Error">Message beside the group; null when nothing is wrong.</param>
/// <param name="Heading">When the group is alone on its page: the page's heading, hint and step, which its legend then carries.</param>
public sealed record GroupView(
    ItemGroup Group,
    Voice Voice,
    IReadOnlyList<string> Chosen,
    bool IsFirst,
    string? Error,
    (string Title, string? Hint, (int Number, int Count) Step)? Heading);
