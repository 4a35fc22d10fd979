using System.Diagnostics;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>
/// Servers that keep no rule of TLS, over real sockets: each call ends, in time, with an exception that says what happened.
/// </summary>
public class LyingTlsServerTests
{
    /// <summary>A record of a handshake with a ServerHello, which chooses TLS 1.0 and a cipher of its time.</summary>
    private static readonly byte[] s_helloOfOldTls = [0x16, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1, .. new byte[32], 0, 0, 0x2F, 0];

    /// <summary>A record of a handshake that says it is longer than what comes.</summary>
    private static readonly byte[] s_beginningOfHandshake = [0x16, 3, 3, 0, 200, 2, 0];

    /// <summary>A record of data that says it is longer than what comes.</summary>
    private static readonly byte[] s_beginningOfRecord = [0x17, 3, 3, 0, 200, 1, 2, 3];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handshake_that_does_not_end_is_a_timeout(bool begins)
    {
        using var server = new RawTlsServer(async stream =>
        {
            await ReadHelloAsync(stream);
            if (begins)
                await stream.WriteAsync(s_beginningOfHandshake);
            await Task.Delay(TimeSpan.FromMinutes(1));
        });
        using var client = server.Client(options => options.Timeout = TimeSpan.FromSeconds(1));

        var fault = await FailAsync(client);

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
        Assert.Contains("within 1 s", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_that_is_cut_within_the_handshake_says_so(bool begins)
    {
        using var server = new RawTlsServer(async stream =>
        {
            await ReadHelloAsync(stream);
            if (begins)
                await stream.WriteAsync(s_beginningOfHandshake);
        });
        using var client = server.Client(_ => { });

        var fault = await FailAsync(client);

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("The server closed the connection before TLS was agreed upon", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_certificate_is_called_that()
    {
        using var certificate = Certificates.SelfSigned("localhost", until: new(2020, 2, 29, 0, 0, 0, TimeSpan.Zero));
        using var server = Secure(certificate, (_, _) => Task.CompletedTask);
        using var client = server.Client(_ => { });

        var fault = await FailAsync(client);

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("expired on 2020-02-29", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_another_name_is_shown_with_that_name()
    {
        using var certificate = Certificates.SelfSigned("another.example");
        using var server = Secure(certificate, (_, _) => Task.CompletedTask);
        using var client = server.Client(_ => { });

        var fault = await FailAsync(client);

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("RemoteCertificateNameMismatch", fault.Message, StringComparison.Ordinal);
        Assert.Contains("CN=another.example", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_cut_within_a_record_is_no_answer()
    {
        using var certificate = Certificates.SelfSigned("localhost");
        using var server = Secure(certificate, async (secure, raw) =>
        {
            await secure.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"uuid\":"));
            await raw.WriteAsync(s_beginningOfRecord);
        });
        using var client = server.Client(options => options.ServerCertificate = ServerCertificate.Pinned(certificate));

        var fault = await FailAsync(client);

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("EOF", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_connection_is_cut_within_a_record_is_no_file()
    {
        using var certificate = Certificates.SelfSigned("localhost");
        using var server = Secure(certificate, async (secure, raw) =>
        {
            await secure.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nhalf"));
            await raw.WriteAsync(s_beginningOfRecord);
        });
        using var client = server.Client(options => options.ServerCertificate = ServerCertificate.Pinned(certificate));

        var fault = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
            await download.Content.CopyToAsync(Stream.Null);
        });

        Assert.Equal(ApiFailure.Transport, fault.Failure);
    }

    [Fact]
    public async Task A_plain_answer_where_TLS_is_expected_is_called_that()
    {
        using var server = new RawTlsServer(stream => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"u8.ToArray()).AsTask());
        using var client = server.Client(_ => { });

        var fault = await FailAsync(client);

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("does not speak TLS at this port", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_knows_only_old_TLS_is_called_that()
    {
        using var server = new RawTlsServer(async stream =>
        {
            await ReadHelloAsync(stream);
            await stream.WriteAsync(s_helloOfOldTls);
            await ReadHelloAsync(stream);
        });
        using var client = server.Client(_ => { });

        var fault = await FailAsync(client);

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("no version of TLS that both know", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Agrees upon TLS, takes the request, and does what a test says with both streams.</summary>
    private static RawTlsServer Secure(X509Certificate2 certificate, Func<SslStream, NetworkStream, Task> answer) => new(async raw =>
    {
        await using var secure = new SslStream(raw, leaveInnerStreamOpen: true);
        await secure.AuthenticateAsServerAsync(certificate);
        await ReadHelloAsync(secure);
        await answer(secure, raw);
        raw.Socket.Shutdown(SocketShutdown.Send);
    });

    private static ValueTask<int> ReadHelloAsync(Stream stream) => stream.ReadAsync(new byte[16_384]);

    private static async Task<ApiException> FailAsync(TestClient client)
    {
        var watch = Stopwatch.StartNew();
        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
        return fault;
    }
}
