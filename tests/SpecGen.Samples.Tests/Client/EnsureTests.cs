using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;

namespace SpecGen.Samples.Tests.Client;

/// <summary>Wanted states against a cluster: jobs, filters, and programs that race.</summary>
public class EnsureTests
{
    private static readonly EnsureOptions<Volume> s_quick = new() { Polling = new() { FirstDelay = TimeSpan.FromMilliseconds(20) } };

    [Fact]
    public async Task A_volume_is_created_changed_left_alone_and_deleted()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        Volume wanted = HarbourCluster.NewVolume("projects");

        EnsureOutcome<Volume> created = await cluster.Volumes.EnsureAsync(wanted, s_quick);
        EnsureOutcome<Volume> again = await cluster.Volumes.EnsureAsync(wanted, s_quick);
        wanted.Comment = "for all";
        wanted.Size += 1L << 30;
        EnsureOutcome<Volume> dry = await cluster.Volumes.EnsureAsync(wanted, new() { DryRun = true });
        EnsureOutcome<Volume> changed = await cluster.Volumes.EnsureAsync(wanted, s_quick);
        EnsureOutcome<Volume> deleted = await cluster.Volumes.EnsureAbsentAsync(wanted, s_quick);
        EnsureOutcome<Volume> gone = await cluster.Volumes.EnsureAbsentAsync(wanted, s_quick);

        Assert.Equal(
            [EnsureResult.Created, EnsureResult.Unchanged, EnsureResult.Updated, EnsureResult.Updated, EnsureResult.Deleted, EnsureResult.Unchanged],
            new[] { created, again, dry, changed, deleted, gone }.Select(outcome => outcome.Result));
        Assert.Equal(["comment", "size"], changed.Changes.Select(change => change.Member).Order());
        Assert.Null(dry.Operation);
        Assert.DoesNotContain("projects", cluster.Names);
    }

    [Fact]
    public async Task Programs_that_want_the_same_at_once_make_one_volume()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        EnsureOutcome<Volume>[] outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => cluster.Volumes.EnsureAsync(HarbourCluster.NewVolume("projects"), s_quick))));

        Assert.Single(outcomes, outcome => outcome.Result == EnsureResult.Created);
        Assert.Equal(7, outcomes.Count(outcome => outcome.Result == EnsureResult.Unchanged));
        Assert.Single(cluster.Names, "projects");
    }
}
