using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SpecGen.Runtime;

/// <summary>
/// Which certificate the server must show, where the system's own trust does not know it: clusters often have one
/// they signed themselves. Without it the system's rules apply; there is no way to accept any certificate unseen.
/// </summary>
public sealed class ServerCertificate
{
    private readonly Func<X509Certificate2, SslPolicyErrors, bool> _accepts;

    private ServerCertificate(Func<X509Certificate2, SslPolicyErrors, bool> accepts) => _accepts = accepts;

    /// <summary>Exactly this certificate, whatever its name, age and issuer.</summary>
    /// <param name="certificate">The server's certificate.</param>
    public static ServerCertificate Pinned(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return PinnedTo(Fingerprint(certificate));
    }

    /// <summary>Exactly the certificate of this fingerprint, whatever its name, age and issuer.</summary>
    /// <param name="sha256">SHA-256 of the certificate: 64 hexadecimal digits, with or without colons.</param>
    /// <exception cref="ArgumentException">The text is no SHA-256 fingerprint.</exception>
    public static ServerCertificate Pinned(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        var digits = sha256.Replace(":", "", StringComparison.Ordinal).Trim();
        if (digits.Length != 64 || !digits.All(char.IsAsciiHexDigit))
            throw new ArgumentException("A SHA-256 fingerprint has 64 hexadecimal digits.", nameof(sha256));
        return PinnedTo(Convert.FromHexString(digits));
    }

    /// <summary>What a rule of the caller's own accepts.</summary>
    /// <param name="accepts">Gets the certificate and what the system's rules found wrong with it.</param>
    public static ServerCertificate Checked(Func<X509Certificate2, SslPolicyErrors, bool> accepts)
    {
        ArgumentNullException.ThrowIfNull(accepts);
        return new(accepts);
    }

    internal bool Accepts(X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (certificate is null)
            return false;
        if (certificate is X509Certificate2 known)
            return _accepts(known, errors);
        using var converted = new X509Certificate2(certificate);
        return _accepts(converted, errors);
    }

    private static ServerCertificate PinnedTo(byte[] fingerprint) =>
        new((certificate, _) => CryptographicOperations.FixedTimeEquals(Fingerprint(certificate), fingerprint));

    private static byte[] Fingerprint(X509Certificate2 certificate) => SHA256.HashData(certificate.RawData);
}
