using SIJointSite.Addresses;
using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage;

/// <summary>Addresses of the symptom check's pages, as their <c>@page</c> lines give them.</summary>
internal static class TriageAddresses
{
    public const string Start = SitePaths.SymptomCheck;

    public const string CheckAnswers = Start + "/check-answers";

    public const string Result = Start + "/result";

    /// <summary>The part of the result page that offers to save it.</summary>
    public const string ResultSave = Result + "#save";

    /// <summary>The part of the result page that shows the code of what was saved.</summary>
    public const string ResultSaved = Result + "#saved";

    public const string Clear = Start + "/clear";

    /// <summary>The page that reads saved results back.</summary>
    public const string Summary = "/summary";

    /// <summary>The whole address that reads this result back. The code stands behind the #, which a browser never sends.</summary>
    public static string ToReadBack(string siteAddress, ReferenceCode code) => $"{siteAddress}{Summary}#{code.Places}";

    /// <summary>The page of one screen of questions.</summary>
    public static string OfScreen(string screenId) => $"{Start}/{screenId}";
}
