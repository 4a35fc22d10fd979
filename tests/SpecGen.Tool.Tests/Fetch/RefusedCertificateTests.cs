using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Fetch;

public sealed class RefusedCertificateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_site_whose_certificate_nobody_trusts_is_told_with_its_fingerprint_and_not_fetched_from()
    {
        using var certificate = Made("CN=127.0.0.1");
        await using var site = await GardenSite.StartAsync(certificate);
        var start = TimeProvider.System.GetTimestamp();

        var run = await ToolRun.InvokeAsync("import", site.Start, "--into", _folder.Path, "--delay", "0");

        Assert.Equal(2, run.ExitCode);
        var told = Assert.Single(run.Error.Split('\n'), line => line.Contains("does not trust", StringComparison.Ordinal));
        Assert.StartsWith($"specgen: '{site.Start}' is not imported: ", told, StringComparison.Ordinal);
        Assert.Contains(certificate.GetCertHashString(HashAlgorithmName.SHA256), told.Replace(":", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("CN=127.0.0.1", told, StringComparison.Ordinal);
        Assert.Empty(site.Requests);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
        // To ask again would change nothing: the pauses between attempts alone are 3 s.
        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 0, 2.9);
    }

    internal static X509Certificate2 Made(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest(name, key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
