using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SpecGen.Tool.Fetch;

/// <summary>Only a site is fetched from whose certificate the system trusts; of another it is told what it shows.</summary>
internal static class SiteTrust
{
    /// <exception cref="UntrustedSiteException">The system does not trust the certificate.</exception>
    public static bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        if (certificate is null)
            throw new UntrustedSiteException("the server shows no certificate");
        var fingerprint = string.Join(':', certificate.GetCertHashString(HashAlgorithmName.SHA256).Chunk(2).Select(pair => new string(pair)));
        var reasons = chain?.ChainStatus.Select(status => status.Status.ToString()).Distinct().ToList() ?? [];
        throw new UntrustedSiteException(
            $"the system does not trust the server's certificate ({string.Join(", ", [errors.ToString(), .. reasons])}), which is for {certificate.Subject} with the SHA-256 fingerprint {fingerprint}; "
            + "if that is the site's own, let the system trust who issued it (on Linux also by SSL_CERT_FILE) and run again");
    }
}

/// <summary>The certificate that a site shows is not trusted.</summary>
internal sealed class UntrustedSiteException(string message) : AuthenticationException(message);
