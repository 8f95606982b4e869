using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Settings;

namespace SIJointSite.Features.Triage;

/// <summary>
/// Keeps a symptom check in an encrypted session cookie: any replica can read it, a restart does not lose it, and closing
/// the browser or 24 hours end it. Nothing of it is on the server.
/// </summary>
public sealed class SymptomCheckCookie(IDataProtectionProvider dataProtection, IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>How long answers live after the check began.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>Version of the cookie's content that is written now; 0 is the same content from before it had a version.</summary>
    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly IDataProtector protector = dataProtection.CreateProtector("SIJointSite.SymptomCheck.v1");
    private readonly CookieBuilder cookie = SiteCookies.For("si-check", environment);

    /// <summary>A new check, not yet sent to the browser.</summary>
    public SymptomCheck Begin(string version, string regionId, bool forSomeoneElse) => new(
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
        version,
        clock.GetUtcNow().UtcDateTime,
        regionId,
        forSomeoneElse,
        QuestionnaireResponse.Empty);

    /// <returns>The check of this visitor; null when there is none, or it is too old, tampered with or from another site.</returns>
    public SymptomCheck? Read(HttpContext context)
    {
        if (context.Request.Cookies[cookie.Name!] is not { Length: > 0 } value)
            return null;
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(protector.Unprotect(Convert.FromBase64String(value)), Options);
            if (kept is not { FormatVersion: 0 or FormatVersion } || !kept.HasSoundAnswers)
                return null;
            var age = clock.GetUtcNow().UtcDateTime - kept.StartedAt;
            return age > Lifetime || age < -TimeSpan.FromMinutes(5) ? null : kept.ToCheck();
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether the browser sent a check at all, readable or not.</summary>
    public bool IsPresent(HttpContext context) => context.Request.Cookies.ContainsKey(cookie.Name!);

    public void Write(HttpContext context, SymptomCheck check) =>
        context.Response.Cookies.Append(
            cookie.Name!,
            Convert.ToBase64String(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(Kept.Of(check)))),
            cookie.Build(context));

    public void Delete(HttpContext context) => context.Response.Cookies.Delete(cookie.Name!, cookie.Build(context));

    /// <summary>The check as it is written: link ids grouped by answer, so that it stays well below the 4 kB of a cookie.</summary>
    private sealed record Kept(
        [property: JsonPropertyName("i")] string Id,
        [property: JsonPropertyName("v")] string Version,
        [property: JsonPropertyName("t")] DateTime StartedAt,
        [property: JsonPropertyName("r")] string RegionId,
        [property: JsonPropertyName("o")] bool ForSomeoneElse,
        [property: JsonPropertyName("a")] Dictionary<string, string[]> LinkIdsByCode,
        [property: JsonPropertyName("c")] string? ReferenceCode = null,
        [property: JsonPropertyName("s")] DateOnly? SavedUntil = null,
        [property: JsonPropertyName("n")] bool IsTallied = false,
        [property: JsonPropertyName("f")] int FormatVersion = 0)
    {
        /// <summary>Whether each question is there once. The serializer does not look at the members of a dictionary.</summary>
        [JsonIgnore]
        public bool HasSoundAnswers =>
            LinkIdsByCode.Values.All(static linkIds => linkIds is not null && linkIds.All(static linkId => linkId is not null))
            && LinkIdsByCode.Values
                .SelectMany(static linkIds => linkIds)
                .GroupBy(static linkId => linkId)
                .All(static group => group.Count() == 1);

        public static Kept Of(SymptomCheck check) => new(
            check.Id, check.Version, check.StartedAt, check.RegionId, check.ForSomeoneElse,
            check.Response.Answers
                .GroupBy(static answer => answer.Value)
                .ToDictionary(static group => group.Key, static group => group.Select(static answer => answer.Key).Order().ToArray()),
            check.ReferenceCode, check.SavedUntil, check.IsTallied, SymptomCheckCookie.FormatVersion);

        public SymptomCheck ToCheck() => new(
            Id, Version, DateTime.SpecifyKind(StartedAt, DateTimeKind.Utc), RegionId, ForSomeoneElse,
            new QuestionnaireResponse(
                LinkIdsByCode.SelectMany(static pair => pair.Value.Select(linkId => KeyValuePair.Create(linkId, pair.Key)))),
            ReferenceCode, SavedUntil, IsTallied);
    }
}
