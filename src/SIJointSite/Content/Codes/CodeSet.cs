using SIJointSite.Core.Codes;

namespace SIJointSite.Content.Codes;

/// <summary>The codes of health records that lead to a page.</summary>
public sealed class CodeSet(CodeFile file)
{
    public ConnectTexts Texts => file.Texts;

    public IReadOnlyList<CodeEntry> All => file.Codes;

    /// <returns>What a code leads to; null when no page answers it.</returns>
    public CodeEntry? Find(CodeSystem system, string code) =>
        All.FirstOrDefault(entry => entry.System == system.Id && CodeSystem.Plain(entry.Code) == CodeSystem.Plain(code));

    /// <returns>The codes that a page answers.</returns>
    public IEnumerable<CodeEntry> Of(string page) => All.Where(entry => entry.Page == page);

    public static CodeSystem SystemOf(CodeEntry entry) => CodeSystem.All.First(system => system.Id == entry.System);
}
