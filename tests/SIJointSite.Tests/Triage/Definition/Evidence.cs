using SIJointSite.Core.Triage.Rules;
using static SIJointSite.Core.Triage.Rules.Disposition;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>
/// The evidence table written down a second time, straight from docs/evidence/red-flags.md sections 2, 4 and 5 and by other means
/// than the site's: what the site says must never be less than this.
/// </summary>
internal static class Evidence
{
    /// <summary>Level of a single "yes", by id of the evidence.</summary>
    public static IReadOnlyDictionary<string, Disposition> Levels { get; } = new (Disposition Level, string Ids)[]
    {
        (Emergency, "E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13 E14"),
        (Urgent, "U01 U02 U03 U04 U05 U06 U07 U08 U09 U10 U11 U12 U13 U14 U15 U16 U17 U18 R_CANCER"),
        (NonUrgent, "S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 S12 R_AGE50 R_AGE65 R_BONE R_STEROID R_INF1 F_U16 F_16 F_PREG F_OP"),
        (SelfCare, "R_INF2 R_THIN R_BUMP R_SUDDEN"),
    }.SelectMany(static row => row.Ids.Split(' ').Select(id => (id, row.Level))).ToDictionary();

    /// <summary>
    /// The emergency signs of nerves. Section 5 makes "not sure" of any emergency sign an emergency beside a nerve sign in a leg; doubt
    /// about a sign that has nothing to do with nerves stays urgent, over-triage mended on purpose (beyond.md, K14).
    /// </summary>
    private static readonly HashSet<string> NerveSigns = ["E01", "E02", "E03", "E04", "E05", "E06"];

    /// <summary>Rules K1 to K9: each part needs so many of its ids.</summary>
    private static readonly (Disposition Level, (int AtLeast, string Ids)[] Parts)[] Rules =
    [
        (Urgent, [(1, "R_BUMP"), (1, "R_AGE65 R_BONE R_STEROID R_CANCER R_THIN")]),
        (Urgent, [(1, "R_SUDDEN"), (2, "R_AGE65 R_BONE R_STEROID")]),
        (Emergency, [(1, "U17"), (1, "R_BUMP R_AGE65 R_BONE R_STEROID")]),
        (Emergency, [(1, "U01"), (1, "R_INF1 R_INF2 U17 U14")]),
        (Emergency, [(1, "U01"), (1, "U07 U08 S02")]),
        (Emergency, [(1, "R_CANCER"), (1, "U07 U08 U17")]),
        (Urgent, [(1, "R_THIN"), (1, "U06")]),
        (Emergency, [(1, "R_THIN"), (1, "U07 U08")]),
        (Emergency, [(1, "F_U16"), (1, "U01 U02 U04 U07 U08 U17")]),
        (Urgent, [(1, "R_INF1"), (1, "U04 U06 U17")]),
    ];

    /// <summary>The least level for these answers.</summary>
    /// <param name="yes">Ids answered yes.</param>
    /// <param name="notSure">Ids answered not sure.</param>
    public static Disposition LevelOf(IReadOnlySet<string> yes, IReadOnlySet<string> notSure)
    {
        var level = SelfCare;
        void Raise(Disposition to) => level = to > level ? to : level;

        foreach (var (id, single) in Levels)
        {
            if (yes.Contains(id))
                Raise(single);
            else if (notSure.Contains(id) && id[0] == 'E')
                Raise(NerveSigns.Contains(id) && yes.Overlaps(["S01", "S02", "U07", "U08"]) ? Emergency : Urgent);
            else if (notSure.Contains(id) && (id[0] == 'U' || id == "R_CANCER"))
                Raise(NonUrgent);
        }

        foreach (var (ruleLevel, parts) in Rules)
        {
            if (parts.All(part => part.Ids.Split(' ').Count(yes.Contains) >= part.AtLeast))
                Raise(ruleLevel);
        }

        return level;
    }
}
