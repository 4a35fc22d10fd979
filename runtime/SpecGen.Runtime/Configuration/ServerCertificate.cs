using System.Globalization;
using System.Net.Security;
using System.Security.Authentication;
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
    private readonly string _refusal;

    /// <param name="accepts">Decides.</param>
    /// <param name="refusal">What is said of one that it does not accept.</param>
    private ServerCertificate(Func<X509Certificate2, SslPolicyErrors, bool> accepts, string refusal)
    {
        _accepts = accepts;
        _refusal = refusal;
    }

    /// <summary>What the system's own trust accepts.</summary>
    internal static ServerCertificate Trusted { get; } = new((_, errors) => errors == SslPolicyErrors.None, "is not trusted by the system");

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
        return new(accepts, $"is refused by the rule of {nameof(ServerCertificate)}.{nameof(Checked)}");
    }

    /// <summary>Accepts what the server shows.</summary>
    /// <exception cref="AuthenticationException">Or says what that was, and how to accept it.</exception>
    internal bool Accept(X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (certificate is null)
            throw new AuthenticationException("The server shows no certificate.");
        if (certificate is X509Certificate2 known)
            return Accept(known, errors);
        using var converted = new X509Certificate2(certificate);
        return Accept(converted, errors);
    }

    private bool Accept(X509Certificate2 certificate, SslPolicyErrors errors)
    {
        if (_accepts(certificate, errors))
            return true;
        var fingerprint = Colons(Fingerprint(certificate));
        throw new AuthenticationException(
            $"The certificate that the server shows {_refusal} ({errors}). It is for {certificate.Subject}{Age(certificate)}, with the SHA-256 fingerprint {fingerprint}. " +
            $"If that is the server's own, as its console shows it, this accepts it and no other ({nameof(ApiClientOptions)}.{nameof(ApiClientOptions.ServerCertificate)}): options.{nameof(ApiClientOptions.ServerCertificate)} = " +
            $"{nameof(ServerCertificate)}.{nameof(Pinned)}(\"{fingerprint}\");");
    }

    /// <summary>The framework calls an old certificate one of a faulty chain.</summary>
    private static string Age(X509Certificate2 certificate)
    {
        if (certificate.NotAfter < DateTime.Now)
            return $", expired on {Day(certificate.NotAfter)}";
        return certificate.NotBefore > DateTime.Now ? $", not valid before {Day(certificate.NotBefore)}" : "";
    }

    private static string Day(DateTime moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Colons(byte[] fingerprint) => string.Join(':', fingerprint.Select(value => value.ToString("X2", CultureInfo.InvariantCulture)));

    private static ServerCertificate PinnedTo(byte[] fingerprint) =>
        new((certificate, _) => CryptographicOperations.FixedTimeEquals(Fingerprint(certificate), fingerprint), $"is not the pinned one, {Colons(fingerprint)}");

    private static byte[] Fingerprint(X509Certificate2 certificate) => SHA256.HashData(certificate.RawData);
}
