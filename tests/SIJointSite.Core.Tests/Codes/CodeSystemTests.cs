using SIJointSite.Core.Codes;

namespace SIJointSite.Core.Tests.Codes;

public sealed class CodeSystemTests
{
    [Theory]
    [InlineData("236", true)]
    [InlineData("279039007", true)]
    [InlineData("1064891000000107", true)]
    [InlineData("1064901000000103", false)]
    [InlineData("", false)]
    [InlineData("27903900٧", false)]
    public void IsSound_Digits_HaveTheirCheckDigit(string digits, bool expected) => Assert.Equal(expected, Verhoeff.IsSound(digits));

    [Fact]
    public void IsSound_OneDigitWrongOrTwoSwapped_IsFound()
    {
        const string Code = "279039007";
        for (var place = 0; place < Code.Length; place++)
        {
            foreach (var digit in "0123456789".Where(digit => digit != Code[place]))
                Assert.False(Verhoeff.IsSound(Code[..place] + digit + Code[(place + 1)..]));
            if (place > 0 && Code[place] != Code[place - 1])
                Assert.False(Verhoeff.IsSound(Code[..(place - 1)] + Code[place] + Code[place - 1] + Code[(place + 1)..]));
        }
    }

    [Theory]
    [InlineData("snomed-ct", "279039007", true)]
    // A description, not a concept.
    [InlineData("snomed-ct", "279039010", false)]
    [InlineData("snomed-ct", "M54.5", false)]
    [InlineData("icd-10", "M54.5", true)]
    [InlineData("icd-10", "M545", false)]
    [InlineData("icd-10", "m54.5", false)]
    [InlineData("icd-10-cm", "S33.6XXA", true)]
    [InlineData("icd-10-cm", "M54.50\n", false)]
    public void Accepts_Code_OnlyInTheShapeOfItsSystem(string system, string code, bool expected) =>
        Assert.Equal(expected, CodeSystem.All.Single(one => one.Id == system).Accepts(code));

    [Theory]
    [InlineData("http://snomed.info/sct", "snomed-ct")]
    [InlineData("2.16.840.1.113883.6.96", "snomed-ct")]
    [InlineData("urn:oid:2.16.840.1.113883.6.90", "icd-10-cm")]
    [InlineData("http://hl7.org/fhir/sid/icd-10", "icd-10")]
    [InlineData("2.16.840.1.113883.6.103", null)]
    public void Find_NameOfASystem_IsItsAddressOrItsOid(string named, string? expected) =>
        Assert.Equal(expected, CodeSystem.Find(named)?.Id);
}
