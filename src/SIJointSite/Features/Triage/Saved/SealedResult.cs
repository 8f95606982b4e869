using System.Security.Cryptography;
using System.Text;
using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// Seals a result with its code: AES-256-GCM under a key that HKDF-SHA256 derives from the code. The code has 130 random
/// bits, so the key needs no stretching. What is stored is nonce, tag and ciphertext; the row's id is bound in.
/// </summary>
public static class SealedResult
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;

    /// <summary>Id of the row: SHA-256 of the code, under a name of its own so that it tells nothing of the key.</summary>
    public static byte[] IdOf(ReferenceCode code) => SHA256.HashData(Encoding.ASCII.GetBytes("sijoint-saved-check-id:" + code.Places));

    public static byte[] Seal(ReferenceCode code, ReadOnlySpan<byte> content)
    {
        var result = new byte[NonceBytes + TagBytes + content.Length];
        var nonce = result.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(KeyOf(code), TagBytes);
        aes.Encrypt(nonce, content, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes), IdOf(code));
        return result;
    }

    /// <exception cref="CryptographicException">The bytes were not sealed with this code, or were changed.</exception>
    public static byte[] Open(ReferenceCode code, ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < NonceBytes + TagBytes)
            throw new CryptographicException("The row is too short.");
        var content = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(KeyOf(code), TagBytes);
        aes.Decrypt(
            sealedBytes[..NonceBytes],
            sealedBytes[(NonceBytes + TagBytes)..],
            sealedBytes.Slice(NonceBytes, TagBytes),
            content,
            IdOf(code));
        return content;
    }

    private static byte[] KeyOf(ReferenceCode code) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256,
        Encoding.ASCII.GetBytes(code.Places),
        KeyBytes,
        info: "sijoint-saved-check-key-v1"u8.ToArray());
}
