using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Articles.Signs;

/// <summary>A sign as the articles name it.</summary>
/// <param name="Name">Its name in <c>{{sign-name}}</c>.</param>
/// <param name="Words">The end of "Get help if you have ...", without a full stop.</param>
/// <param name="Level">How soon it must be looked at.</param>
/// <param name="SeenWithinDays">For <see cref="Disposition.NonUrgent"/>: the days of the symptom check; else null.</param>
public sealed record Sign(string Name, string Words, Disposition Level, int? SeenWithinDays);

/// <summary>All signs that articles name. Two sets of the same signs are equal, so that no article is rendered again for nothing.</summary>
public sealed class SignSet(IReadOnlyList<Sign> all) : IEquatable<SignSet>
{
    private readonly Dictionary<string, Sign> byName = all.ToDictionary(static sign => sign.Name);

    /// <summary>All signs, in the order of the file.</summary>
    public IReadOnlyList<Sign> All { get; } = all;

    /// <returns>The sign, or null for an unknown name.</returns>
    public Sign? Find(string name) => byName.GetValueOrDefault(name);

    public bool Equals(SignSet? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as SignSet);

    public override int GetHashCode() => All.Count;
}
