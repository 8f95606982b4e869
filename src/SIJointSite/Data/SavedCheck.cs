namespace SIJointSite.Data;

/// <summary>A result that a person saved for a clinician. Without its code no one can read it, not even us.</summary>
public sealed class SavedCheck
{
    /// <summary>SHA-256 of the code: finds the row, does not give the code away.</summary>
    public required byte[] Id { get; init; }

    /// <summary>Nonce, tag and ciphertext of AES-256-GCM under a key derived from the code.</summary>
    public required byte[] Sealed { get; init; }

    /// <summary>When it is deleted, UTC.</summary>
    public required DateTime ExpiresAt { get; init; }
}
