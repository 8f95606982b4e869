using System.Text.Json;
using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Safety;

/// <summary>What a script needs to show another region's numbers on every page.</summary>
internal static class RegionWords
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <returns>The words of a region as JSON.</returns>
    public static string For(Region region) => JsonSerializer.Serialize(
        new
        {
            region.Id,
            Number = region.EmergencyNumber,
            Words = new Dictionary<string, string?>
            {
                ["note"] = region.EmergencyNote,
                ["department"] = region.EmergencyDepartment,
                ["advice"] = region.UrgentAdvice,
                ["name"] = region.NameInSentence,
            },
        },
        Web);
}
