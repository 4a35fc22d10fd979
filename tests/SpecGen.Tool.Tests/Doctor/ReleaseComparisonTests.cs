using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Tool.Doctor.Cluster;
using SpecGen.Tool.Doctor.Pages;

namespace SpecGen.Tool.Tests.Doctor;

public class ReleaseComparisonTests
{
    private static readonly Operation s_list = new() { Method = "GET", PathTemplate = "/kites", Title = "Lists", IntroducedIn = "9.6" };
    private static readonly Operation s_show = new() { Method = "GET", PathTemplate = "/kites/{uuid}", Title = "Shows", IntroducedIn = "9.10.1" };
    private static readonly Operation s_change = new()
    {
        Method = "PATCH",
        PathTemplate = "/kites/{uuid}",
        Title = "Changes",
        IntroducedIn = "9.6",
        Request = new(default, new Schema { Properties = new[] { new SchemaProperty("tail", new Schema { Attributes = new() { IntroducedIn = "9.14.1" } }) }.ToEquatableArray() }, null),
    };

    [Fact]
    public void Operations_that_came_after_the_clusters_release_are_named() =>
        Assert.StartsWith("1 of the operations came after the cluster's release 9.8: GET /kites/{uuid} (9.10.1); ", Compare("9.8", s_list, s_show), StringComparison.Ordinal);

    [Fact]
    public void Members_that_did_are_told_by_the_newest() => Assert.StartsWith("some members came with 9.14.1, after the cluster's release 9.12.1; ", Compare("9.12.1", s_list, s_change), StringComparison.Ordinal);

    [Fact]
    public void Pages_that_name_nothing_later_may_be_of_an_older_release() => Assert.StartsWith("the cluster runs 9.16.1, and the pages name nothing later than 9.10.1", Compare("9.16.1", s_list, s_show), StringComparison.Ordinal);

    [Fact]
    public void The_same_release_is_not_worth_a_word() => Assert.Null(Compare("9.10.1", s_list, s_show));

    [Fact]
    public void Pages_that_name_no_release_are_not_compared() => Assert.Null(Compare("9.10.1", s_list with { IntroducedIn = null }));

    private static string? Compare(string release, params Operation[] operations) =>
        ReleaseComparison.Of(new(new("https://cluster1/api"), null, "lab", Release.Of(release), "ada", null, []), PageReleases.Of(operations))?.Message;
}
