using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Configuration;

public class TlsTests
{
    [Fact]
    public async Task A_certificate_the_system_does_not_trust_is_refused_by_default()
    {
        using var certificate = Certificates.SelfSigned("localhost");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.IsType<AuthenticationException>(fault.InnerException!.InnerException);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task The_message_about_a_refused_certificate_says_why_and_what_to_set()
    {
        using var certificate = Certificates.SelfSigned("localhost");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Contains(fault.InnerException!.InnerException!.Message, fault.Message, StringComparison.Ordinal);
        Assert.Contains("ApiClientOptions.ServerCertificate", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_certificate_is_shown_with_the_line_that_pins_it()
    {
        using var certificate = Certificates.SelfSigned("cluster1");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Contains("CN=cluster1", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"options.ServerCertificate = ServerCertificate.Pinned(\"{FingerprintOf(certificate)}\");", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_about_another_than_the_pinned_certificate_shows_both()
    {
        using var certificate = Certificates.SelfSigned("localhost");
        using var other = Certificates.SelfSigned("localhost");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        using var client = server.Client(options => options.ServerCertificate = ServerCertificate.Pinned(other));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Contains("is not the pinned one, " + FingerprintOf(other), fault.Message, StringComparison.Ordinal);
        Assert.Contains(FingerprintOf(certificate), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_to_a_port_that_speaks_http_is_called_that()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = new TestClient(new ApiClientOptions(new UriBuilder(server.Address) { Scheme = "https" }.Uri) { Retry = { MaximumAttempts = 1 } });

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("does not speak TLS at this port", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ServerCertificate", fault.Message, StringComparison.Ordinal);
    }

    private static string FingerprintOf(X509Certificate2 certificate) => BitConverter.ToString(SHA256.HashData(certificate.RawData)).Replace('-', ':');

    [Fact]
    public async Task A_pinned_certificate_is_accepted()
    {
        using var certificate = Certificates.SelfSigned("another-name");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        using var byCertificate = server.Client(options => options.ServerCertificate = ServerCertificate.Pinned(certificate));
        var fingerprint = BitConverter.ToString(SHA256.HashData(certificate.RawData)).Replace('-', ':');
        using var byFingerprint = server.Client(options => options.ServerCertificate = ServerCertificate.Pinned(fingerprint));

        await byCertificate.Storage.Volumes.GetAsync("u");
        await byFingerprint.Storage.Volumes.GetAsync("u");

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Another_certificate_than_the_pinned_one_is_refused()
    {
        using var certificate = Certificates.SelfSigned("localhost");
        using var other = Certificates.SelfSigned("localhost");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        using var client = server.Client(options => options.ServerCertificate = ServerCertificate.Pinned(other));

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));
        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("cluster1", true)]
    [InlineData("cluster2", false)]
    public async Task A_rule_of_the_callers_own_decides(string expected, bool isAccepted)
    {
        using var certificate = Certificates.SelfSigned("cluster1");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        var found = new ConcurrentQueue<SslPolicyErrors>();
        using var client = server.Client(options => options.ServerCertificate = ServerCertificate.Checked((shown, errors) =>
        {
            found.Enqueue(errors);
            return shown.GetNameInfo(X509NameType.SimpleName, forIssuer: false) == expected;
        }));

        var fault = await Record.ExceptionAsync(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(isAccepted, fault is null);
        Assert.Equal(isAccepted ? 1 : 0, server.Seen.Count);
        Assert.Equal(isAccepted ? null : ApiFailure.Transport, (fault as ApiException)?.Failure);
        // The rule is told what the system's own rules found.
        Assert.All(found, errors => Assert.Equal(SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors, errors));
        Assert.NotEmpty(found);
    }

    [Fact]
    public async Task A_client_certificate_is_shown()
    {
        using var certificate = Certificates.SelfSigned("localhost");
        using var caller = Certificates.SelfSigned("caller");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, "{}"), certificate);
        using var client = server.Client(options =>
        {
            options.ServerCertificate = ServerCertificate.Pinned(certificate);
            options.Credential = ApiCredential.ClientCertificate(caller);
        });

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal("CN=caller", server.Last.ClientCertificate);
    }

    [Fact]
    public void A_fingerprint_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => ServerCertificate.Pinned("AB:CD"));

    [Fact]
    public void Certificates_cannot_be_lost_in_a_given_http_client()
    {
        using var http = new HttpClient();
        using var certificate = Certificates.SelfSigned("x");
        var options = new ApiClientOptions(new Uri("https://cluster1/api")) { ServerCertificate = ServerCertificate.Pinned(certificate) };

        Assert.Throws<ArgumentException>(() => new TestClient(options, http));
    }
}
