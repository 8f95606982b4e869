namespace SIJointSite.Data;

/// <summary>A result that a person saved for a clinician. Without its code no one can read it, not even us.</summary>
public sealed class SavedCheck
{
    /// <summary>SHA-256 of the code: finds the row, does not give the code away.</summary>
    public required byte[] Id { get; init; }

    /// <summary>Nonce, tag and ciphertext of AES-256-GCM under a key derived from the code.</summary>
    public required byte[] Sealed { get; init; }

    /// <summary>Names the file of its SMART Health Link; null in rows from before there were any.</summary>
    public string? LinkId { get; init; }

    /// <summary>That file: nonce, tag and ciphertext under a key that only the link has.</summary>
    public byte[]? LinkFile { get; init; }

    /// <summary>When it is deleted, UTC.</summary>
    public required DateTime ExpiresAt { get; init; }
}
