namespace SIJointSite.Core.Exercises;

/// <summary>How well an exercise is tested. None of them was tested on its own for SI joint pain: docs/evidence/facts.md F09.</summary>
public enum EvidenceGrade
{
    /// <summary>Never tested; used by custom.</summary>
    Untested,

    /// <summary>Part of programmes that were tested as a whole.</summary>
    PartOfTestedProgrammes,

    /// <summary>The general advice behind it was tested, this exercise and its dose were not.</summary>
    TestedAsAdvice,
}
