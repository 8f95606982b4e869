using SIJointSite.Addresses;

namespace SIJointSite.Features.Triage;

/// <summary>
/// Addresses of the symptom check's pages, as their <c>@page</c> lines give them. A page of questions has its number among the pages
/// that this person is asked, so that the browser's history tells none of the answers.
/// </summary>
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

    /// <summary>Last parts of the addresses that pages of questions had until version 1.1.0; they lead on to where the check is.</summary>
    private static readonly string[] FormerScreens =
        ["emergency-signs", "about", "pregnancy-signs", "pain-and-legs", "rest-of-body", "health", "pattern", "long-lasting"];

    public static bool IsFormer(string lastPart) => FormerScreens.Contains(lastPart);

    /// <summary>The page of questions with this number, from 1.</summary>
    public static string OfPage(int number) => $"{Start}/{number}";

    /// <summary>A group of questions on its page, both by number from 1.</summary>
    public static string OfGroup(int page, int group) => $"{OfPage(page)}#{GroupId(group)}";

    /// <summary>Id of a group in its page: its place, for the history would tell an id that speaks.</summary>
    public static string GroupId(int group) => $"q{group}";

    /// <summary>The page that reads saved results back.</summary>
    public const string Summary = "/summary";
}
