using System.Security.Cryptography;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;

namespace SpecGen.Samples.Tests;

public class QuickStartTests
{
    [Fact]
    public async Task Without_options_it_shows_an_association_and_catches_the_typed_error_of_an_unknown_one()
    {
        ProgramRun run = await RunAsync([]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("(?m)^  IKE state +established$", run.Output);
        Assert.Matches("(?m)^  initiated by this node +yes$", run.Output);
        Assert.Contains("Caught IpsecSaNotFound66257118: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_cluster_is_called_with_the_password_from_the_environment_and_its_certificate_pinned()
    {
        await using SimulatedCluster cluster = await SampleCluster.StartAsync();

        ProgramRun run = await RunAsync(Options(cluster, Fingerprint(cluster)), password: cluster.Account.Password);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("(?m)^  IPsec state +installed$", run.Output);
        Assert.Matches("(?m)^  inbound +6,442,450,944 bytes in 4,718,592 packets, index c8a1e04b$", run.Output);
    }

    [Fact]
    public async Task A_password_that_is_not_in_the_environment_is_read_from_the_input()
    {
        await using SimulatedCluster cluster = await SampleCluster.StartAsync();

        ProgramRun run = await RunAsync(Options(cluster, Fingerprint(cluster)), input: cluster.Account.Password);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task A_certificate_other_than_the_pinned_one_is_refused()
    {
        await using SimulatedCluster cluster = await SampleCluster.StartAsync();

        ProgramRun run = await RunAsync(Options(cluster, new string('0', 64)), password: cluster.Account.Password);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }

    [Theory]
    [InlineData("--host", "cluster1")]
    [InlineData("--host", "cluster1", "--uuid", "1", "--fingerprint", "12:34")]
    [InlineData("--host", "not a host", "--uuid", "1")]
    public async Task Options_that_make_no_sense_are_refused_before_any_call(params string[] options)
    {
        ProgramRun run = await RunAsync(options);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static string[] Options(SimulatedCluster cluster, string fingerprint) =>
        ["--host", cluster.BaseAddress.Authority, "--user", cluster.Account.User, "--uuid", SampleCluster.IpsecAssociation, "--fingerprint", fingerprint];

    private static string Fingerprint(SimulatedCluster cluster) => cluster.Certificate.GetCertHashString(HashAlgorithmName.SHA256);

    private static Task<ProgramRun> RunAsync(string[] options, string? password = null, string input = "") =>
        SampleProgram.RunAsync("QuickStart", options, password, input);
}
