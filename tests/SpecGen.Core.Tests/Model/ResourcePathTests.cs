using SpecGen.Model;

namespace SpecGen.Core.Tests.Model;

public class ResourcePathTests
{
    [Theory]
    [InlineData("/security/ipsec/security-associations", "Security.Ipsec.SecurityAssociations")]
    [InlineData("/security/ipsec/security-associations/{uuid}", "Security.Ipsec.SecurityAssociations")]
    [InlineData("/storage/volumes/{volume.uuid}/snapshots/{uuid}", "Storage.Volumes.Snapshots")]
    [InlineData("/storage/volumes/*/snapshots", "Storage.Volumes.Snapshots")]
    [InlineData("/", "Root")]
    public void The_literal_segments_are_the_identity(string template, string identity) =>
        Assert.Equal(identity, ResourcePath.Parse(template).Identity);

    [Fact]
    public void Keys_come_in_path_order()
    {
        var path = ResourcePath.Parse("/san/lun-maps/{lun.uuid}/{igroup.uuid}");

        Assert.Equal(["lun.uuid", "igroup.uuid"], path.Keys);
    }

    [Theory]
    [InlineData("/san/lun-maps/{lun.uuid}/{igroup.uuid}", "lun.uuid igroup.uuid")]
    [InlineData("/storage/volumes/{volume.uuid}/snapshots/{uuid}", "uuid")]
    [InlineData("/storage/volumes/{volume.uuid}/snapshots", "")]
    public void Keys_behind_the_last_name_are_the_items(string template, string keys) =>
        Assert.Equal(keys, string.Join(" ", ResourcePath.Parse(template).ItemKeys));

    [Theory]
    [InlineData("/a/{b")]
    [InlineData("/a/}{/")]
    [InlineData("{}{}{")]
    public void A_damaged_template_is_taken_apart_without_an_exception(string template) =>
        Assert.NotEmpty(ResourcePath.Parse(template).Identity);
}
