using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage.Check;

/// <summary>One group of questions as it is shown.</summary>
/// <param name="Group">The group, with the items that are asked.</param>
/// <param name="Id">Its id in the page.</param>
/// <param name="Voice">How it speaks to the reader.</param>
/// <param name="Chosen">Values to show as chosen.</param>
/// <param name="ExplainsNotSure">Whether it is the first of all, where "not sure" is explained.</param>
/// <param name="Error">Message beside the group; null when nothing is wrong.</param>
/// <param name="Heading">When the group is alone on its page: the page's heading, hint and step, which its legend then carries.</param>
/// <param name="AskWhen">For the script: which answers on the same page ask it; null when none does.</param>
/// <param name="IsDoubted">Whether it is there only because the person was not sure of its line: it is then answered, and folded.</param>
public sealed record GroupView(
    ItemGroup Group,
    string Id,
    Voice Voice,
    IReadOnlyList<string> Chosen,
    bool ExplainsNotSure,
    string? Error,
    (string Title, string? Hint, string Step)? Heading,
    string? AskWhen,
    bool IsDoubted);
