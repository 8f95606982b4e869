namespace SIJointSite.Addresses;

/// <summary>Where a page belongs in the main menu, and what its picture shows when it is shared.</summary>
public enum SiteSection
{
    /// <summary>To none of them.</summary>
    None,

    /// <summary>The articles.</summary>
    Articles,

    /// <summary>Exercises, plan, diary and programme.</summary>
    Exercises,

    /// <summary>The symptom check, the signs, and what is saved.</summary>
    SymptomCheck,
}
