using SpecGen.Model;

namespace SpecGen.Core.Tests.Model;

public class PathSelectionTests
{
    [Theory]
    [InlineData(null, "/storage/volumes", true)]
    [InlineData("/storage", "/storage/volumes/{uuid}", true)]
    [InlineData("/storage/volumes", "/storage/volumes", true)]
    [InlineData("/storage/volumes", "/storage/volumes-extra", false)]
    [InlineData("/storage/*/{uuid}", "/storage/volumes/{uuid}", true)]
    [InlineData("/storage/*/{uuid}", "/storage/volumes", false)]
    [InlineData("**/snapshots", "/storage/volumes/{volume.uuid}/snapshots/{uuid}", true)]
    [InlineData("/cluster | /svm/*", "/svm/peers", true)]
    [InlineData("/cluster|/svm/*", "/storage/volumes", false)]
    [InlineData("/name-*/d*s", "/name-services/dns/{uuid}", true)]
    [InlineData("/a*b*c", "/abxbyc", true)]
    [InlineData("/a*b*c", "/abxby", false)]
    [InlineData("/nfs?", "/nfs4", true)]
    [InlineData("/nfs?", "/nfs", false)]
    [InlineData("/Storage/VOLUMES", "/storage/volumes/{uuid}", true)]
    [InlineData("storage/volumes/", "/storage/volumes/{uuid}", true)]
    [InlineData("  /storage  | ", "/storage/volumes", true)]
    [InlineData(" | ", "/storage/volumes", true)]
    [InlineData("/storage/volumes/{uuid}", "/storage/volumes/{uuid}", true)]
    [InlineData("/storage/volumes/{uuid}", "/storage/volumes", false)]
    [InlineData("/storage/volumes/{uuid}", "/storage/volumes/{volume.uuid}/snapshots", false)]
    [InlineData("/storage/**/**/uuid", "/storage/volumes/{volume.uuid}/snapshots", false)]
    [InlineData("**", "/", true)]
    public void A_path_is_included_by_any_glob_that_matches_it_or_a_path_above(string? include, string path, bool selected) =>
        Assert.Equal(selected, PathSelection.Parse(include, null).Selects(path));

    [Fact]
    public void An_exclusion_wins() =>
        Assert.False(PathSelection.Parse("/storage", "/storage/qos").Selects("/storage/qos/policies"));
}
