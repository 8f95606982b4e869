using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>The test vectors of docs/evidence/red-flags.md section 12, over the definition that the site runs. "?" is not sure, "-" is no
/// answer.</summary>
public sealed class DefinitionVectorTests
{
    [Theory]
    [InlineData(1, "", Disposition.SelfCare)]
    [InlineData(2, "E01", Disposition.Emergency)]
    [InlineData(3, "E02 S11", Disposition.Emergency)]
    [InlineData(4, "E04", Disposition.Emergency)]
    [InlineData(5, "S01", Disposition.NonUrgent)]
    [InlineData(6, "S02", Disposition.NonUrgent)]
    [InlineData(7, "S01 S02", Disposition.NonUrgent)]
    [InlineData(8, "S03", Disposition.NonUrgent)]
    [InlineData(9, "U06", Disposition.Urgent)]
    [InlineData(10, "U07", Disposition.Urgent)]
    [InlineData(11, "U08", Disposition.Urgent)]
    [InlineData(12, "U01", Disposition.Urgent)]
    [InlineData(13, "U01 R_INF1", Disposition.Emergency)]
    [InlineData(14, "U01 R_INF2", Disposition.Emergency)]
    [InlineData(15, "U01 S02", Disposition.Emergency)]
    [InlineData(16, "U01 U17", Disposition.Emergency)]
    [InlineData(17, "R_BUMP", Disposition.SelfCare)]
    [InlineData(18, "R_BUMP R_BONE", Disposition.Urgent)]
    [InlineData(19, "R_BUMP R_STEROID U17", Disposition.Emergency)]
    [InlineData(20, "R_AGE65", Disposition.NonUrgent)]
    [InlineData(21, "R_AGE65 R_STEROID", Disposition.NonUrgent)]
    [InlineData(22, "R_AGE65 R_STEROID R_SUDDEN", Disposition.Urgent)]
    [InlineData(23, "R_CANCER", Disposition.Urgent)]
    [InlineData(24, "R_CANCER U07", Disposition.Emergency)]
    [InlineData(25, "R_THIN R_BUMP", Disposition.Urgent)]
    [InlineData(26, "R_THIN U08", Disposition.Emergency)]
    [InlineData(27, "S06 I_35 I_NIGHT I_BUTTOCK I_MOVE", Disposition.NonUrgent)]
    [InlineData(28, "S06 I_35 I_NIGHT I_BUTTOCK", Disposition.NonUrgent)]
    [InlineData(29, "S06 U12", Disposition.Urgent)]
    [InlineData(30, "E01?", Disposition.Urgent)]
    [InlineData(31, "E02? S01", Disposition.Emergency)]
    [InlineData(32, "U04?", Disposition.NonUrgent)]
    [InlineData(33, "E03-", Disposition.NonUrgent)]
    [InlineData(34, "E07 E01- U01-", Disposition.Emergency)]
    [InlineData(35, "F_PREG", Disposition.NonUrgent)]
    [InlineData(36, "F_PREG E11", Disposition.Emergency)]
    [InlineData(37, "F_U16", Disposition.NonUrgent)]
    [InlineData(38, "F_U16 U04", Disposition.Emergency)]
    [InlineData(39, "F_OP", Disposition.NonUrgent)]
    [InlineData(40, "U14 U01", Disposition.Emergency)]
    [InlineData(41, "U09", Disposition.Urgent)]
    [InlineData(42, "U09 E08", Disposition.Emergency)]
    [InlineData(43, "R_INF2", Disposition.SelfCare)]
    [InlineData(44, "R_INF1", Disposition.NonUrgent)]
    [InlineData(45, "U15", Disposition.Urgent)]
    [InlineData(46, "U15 E02", Disposition.Emergency)]
    public void Assess_TestVector_GivesTheLevelOfTheEvidence(int vector, string ids, Disposition expected)
    {
        var response = RealDefinition.Raising(ids);
        // Operations: the last "yes" answer means worse since; vector 39 is the plain one.
        if (vector == 39)
            response = response.With("recent-operation", "yes-not-worse");

        var outcome = RealDefinition.Triage.Assess(response);

        Assert.Equal(expected, outcome.Disposition);
        Assert.Equal(vector == 33, outcome is TriageOutcome.Incomplete);
    }

    [Theory]
    [InlineData("S06 I_35 I_NIGHT I_BUTTOCK I_MOVE", "K10")]
    [InlineData("S06 I_35 I_NIGHT I_BUTTOCK", "K11")]
    [InlineData("S06 I_35 I_NIGHT", "K12")]
    [InlineData("S06", "K12")]
    public void Assess_InflammatoryPattern_SaysWhatToAskFor(string ids, string note)
    {
        var outcome = RealDefinition.Triage.Assess(RealDefinition.Raising(ids));

        Assert.Equal([note], outcome.Notes.Select(found => found.Id));
    }

    public static TheoryData<string, Disposition, Disposition> RedFlags()
    {
        TheoryData<string, Disposition, Disposition> rows = [];
        foreach (var flag in RealDefinition.Triage.RedFlags)
            rows.Add(flag.Id, flag.Disposition, flag.NotSureDisposition);
        return rows;
    }

    [Theory]
    [MemberData(nameof(RedFlags))]
    public void Assess_OneRedFlag_ReachesItsLevelAndNamesIt(string id, Disposition yes, Disposition notSure)
    {
        var raised = RealDefinition.Triage.Assess(RealDefinition.Raising(id));
        var clear = RealDefinition.Triage.Assess(RealDefinition.AllClear);

        Assert.True(raised.Disposition >= yes);
        Assert.Equal(yes is not Disposition.SelfCare, raised.Reasons.Any(reason => reason.Id == id));
        Assert.DoesNotContain(clear.Reasons, reason => reason.Id == id);
        if (RealDefinition.Triage.RedFlags.Single(flag => flag.Id == id).Conditions[^1].NotSureCodes.Count > 0)
            Assert.True(RealDefinition.Triage.Assess(RealDefinition.Raising(id + "?")).Disposition >= notSure);
    }
}
