using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SpecGen.Runtime.Tests.Sample;

public static class Certificates
{
    /// <summary>A certificate that no system trusts.</summary>
    /// <param name="until">Its last moment; tomorrow where none is given.</param>
    public static X509Certificate2 SelfSigned(string name, DateTimeOffset? until = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned((until ?? DateTimeOffset.UtcNow).AddDays(-1), until ?? DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
