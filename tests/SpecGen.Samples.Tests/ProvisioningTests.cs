using System.Security.Cryptography;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Faults;

namespace SpecGen.Samples.Tests;

public class ProvisioningTests
{
    [Fact]
    public async Task Without_options_it_makes_reports_and_deletes_a_volume()
    {
        ProgramRun run = await SampleProgram.RunAsync("Provisioning", []);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("(?m)^  success", run.Output);
        Assert.Matches("(?m)^charts +200.0 GB +184.0 GB +92 %  online$", run.Output);
        Assert.Matches("(?m)^specgen_projects +100.0 GB .* online +specgen_workdays$", run.Output);
        Assert.DoesNotContain("harbour_root", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Volume specgen_projects: deleted\nSnapshot policy specgen_workdays: deleted\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_cluster_is_left_as_it_was_found()
    {
        await using SimulatedCluster cluster = await SampleCluster.StartAsync();
        string[] before = Names(cluster);

        ProgramRun run = await SampleProgram.RunAsync("Provisioning", Options(cluster), cluster.Account.Password);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.InRange(cluster.Faults.Requests, 8, int.MaxValue);
        Assert.Equal(before, Names(cluster));
    }

    [Fact]
    public async Task What_was_made_is_deleted_if_a_later_step_fails()
    {
        await using SimulatedCluster cluster = await SampleCluster.StartAsync();
        string[] before = Names(cluster);
        cluster.Faults.Next("POST /storage/snapshot-policies", Fault.Error(393271, "A node is out of quorum.", 500));

        ProgramRun run = await SampleProgram.RunAsync("Provisioning", Options(cluster), cluster.Account.Password);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("A node is out of quorum.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Names(cluster));
    }

    [Theory]
    [InlineData("--host", "cluster1")]
    [InlineData("--host", "cluster1", "--svm", "a", "--aggregate", "b")]
    [InlineData("--host", "not a host", "--svm", "a", "--aggregate", "b")]
    [InlineData("--fingerprint", "12:34")]
    public async Task Options_that_make_no_sense_are_refused_before_any_call(params string[] options)
    {
        ProgramRun run = await SampleProgram.RunAsync("Provisioning", options);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static string[] Options(SimulatedCluster cluster) =>
    [
        "--host", cluster.BaseAddress.Authority, "--svm", "lighthouse", "--aggregate", "harbour_fast",
        "--fingerprint", cluster.Certificate.GetCertHashString(HashAlgorithmName.SHA256),
    ];

    private static string[] Names(SimulatedCluster cluster) =>
        [.. cluster.Store.Collections.Where(records => records.Resource.Path != "/cluster/jobs").SelectMany(records => records.All).Select(record => (string)(record["name"] ?? record["uuid"])!)];
}
