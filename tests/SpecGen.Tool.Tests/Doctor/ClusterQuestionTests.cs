using System.Net;
using System.Net.Sockets;
using SpecGen.Tool.Doctor;
using SpecGen.Tool.Doctor.Cluster;
using SpecGen.Tool.Tests.Fetch;

namespace SpecGen.Tool.Tests.Doctor;

public class ClusterQuestionTests
{
    private bool _wasAsked;

    [Fact]
    public async Task Of_a_cluster_that_signed_its_own_certificate_the_line_is_told_that_pins_it_and_no_password_is_asked_for()
    {
        await using var cluster = await LabCluster.StartAsync();

        var answer = await AskAsync(cluster.Address, fingerprint: null, "ada");

        var error = Assert.Single(answer.Findings);
        Assert.Contains("the system does not trust the certificate", error.Message, StringComparison.Ordinal);
        Assert.Contains($"ServerCertificate = ServerCertificate.Pinned(\"{Colons(cluster.Fingerprint)}\"),", error.Message, StringComparison.Ordinal);
        Assert.False(_wasAsked);
        Assert.Null(answer.Name);
    }

    [Theory]
    [InlineData("ada", "admin")]
    [InlineData("grace", null)]
    public async Task With_its_fingerprint_it_says_what_it_is_and_who_one_is(string user, string? role)
    {
        await using var cluster = await LabCluster.StartAsync();

        var answer = await AskAsync(cluster.Address, cluster.Fingerprint.ToLowerInvariant(), user);

        Assert.Empty(answer.Findings);
        Assert.Equal(("lab", "9.12.1", user, role), (answer.Name, answer.Release?.Text, answer.User, answer.Role));
    }

    [Fact]
    public async Task Another_certificate_than_the_one_named_gets_no_password()
    {
        await using var cluster = await LabCluster.StartAsync();

        var answer = await AskAsync(cluster.Address, new string('A', 64), "ada");

        Assert.Contains("is not the one of --fingerprint", Assert.Single(answer.Findings).Message, StringComparison.Ordinal);
        Assert.False(_wasAsked);
    }

    [Theory]
    [InlineData("ada", "mistyped secret", "does not let 'ada' in (401)")]
    [InlineData("nobody", LabCluster.Password, "'nobody' may not read /cluster (403)")]
    public async Task Who_is_not_let_in_is_told_why(string user, string password, string told)
    {
        await using var cluster = await LabCluster.StartAsync();

        var answer = await AskAsync(cluster.Address, cluster.Fingerprint, user, password);

        Assert.Contains(told, Assert.Single(answer.Findings).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(password, answer.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_user_and_password_it_is_said_how_to_give_them()
    {
        await using var cluster = await LabCluster.StartAsync();

        var answer = await new ClusterQuestion(cluster.Address, cluster.Fingerprint, () => null).AskAsync(TestContext.Current.CancellationToken);

        Assert.Contains("SPECGEN_PASSWORD", Assert.Single(answer.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_where_nothing_listens_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var answer = await AskAsync(new($"https://127.0.0.1:{port}/api"), fingerprint: null, "ada");

        Assert.Contains($"nothing listens at port {port}", Assert.Single(answer.Findings).Message, StringComparison.Ordinal);
        Assert.False(_wasAsked);
    }

    [Fact]
    public async Task A_server_without_encryption_is_told()
    {
        await using var site = await GardenSite.StartAsync();

        var answer = await AskAsync(new Uri(site.Origin.Replace("http:", "https:", StringComparison.Ordinal)), fingerprint: null, "ada");

        Assert.Contains("no encrypted connection comes about", Assert.Single(answer.Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "answers with no JSON: something else than a cluster listens there")]
    [InlineData(404, "is not there (404): is this an ONTAP cluster")]
    [InlineData(503, "answers 503")]
    public async Task Something_else_than_a_cluster_is_told(int status, string told)
    {
        using var certificate = RefusedCertificateTests.Made("CN=127.0.0.1");
        await using var site = await GardenSite.StartAsync(certificate);
        site.Answer("/api/cluster", status, "<html><body>Welcome</body></html>");

        var answer = await AskAsync(new Uri(site.Origin + "/api"), certificate.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256), "ada");

        Assert.Contains(told, Assert.Single(answer.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Error, answer.Findings[0].Severity);
    }

    [Fact]
    public async Task More_than_a_cluster_says_is_not_read()
    {
        using var certificate = RefusedCertificateTests.Made("CN=127.0.0.1");
        await using var site = await GardenSite.StartAsync(certificate);
        site.Answer("/api/cluster", 200, $"{{\"name\": \"{new string('x', 2_000_000)}\"}}");

        var answer = await AskAsync(new Uri(site.Origin + "/api"), certificate.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256), "ada");

        Assert.Null(answer.Name);
        Assert.Contains("does not answer: ", Assert.Single(answer.Findings).Message, StringComparison.Ordinal);
    }

    private Task<ClusterAnswer> AskAsync(Uri address, string? fingerprint, string user, string password = LabCluster.Password)
    {
        var question = new ClusterQuestion(address, fingerprint, () =>
        {
            _wasAsked = true;
            return new(user, password);
        });
        return question.AskAsync(TestContext.Current.CancellationToken);
    }

    private static string Colons(string digits) => string.Join(':', digits.Chunk(2).Select(pair => new string(pair)));
}
