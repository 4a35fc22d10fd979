using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Hosting;

public sealed class ClientCertificateTests
{
    [Fact]
    public async Task A_client_signs_in_with_the_certificate_of_its_account()
    {
        using var known = Certificate("CN=known");
        using var unknown = Certificate("CN=unknown");
        await using var server = await HarbourServer.StartAsync($$$"""
            { "accounts": [{"user":"robot","password":"pw","certificate":"{{{known.GetCertHashString(HashAlgorithmName.SHA256)}}}","role":{"/api":"readonly"}}] }
            """);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, HttpMethod.Get, known));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(server, HttpMethod.Post, known));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, HttpMethod.Get, unknown));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, HttpMethod.Get, null));
    }

    private static X509Certificate2 Certificate(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest(name, key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }

    private static async Task<HttpStatusCode> StatusAsync(HarbourServer server, HttpMethod method, X509Certificate2? certificate)
    {
        using var client = HarbourServer.Connect(server.Cluster, certificate);
        using var request = new HttpRequestMessage(method, "api/harbour/tickets");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
