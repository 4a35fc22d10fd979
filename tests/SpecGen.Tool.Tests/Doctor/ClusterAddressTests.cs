using SpecGen.Tool.Doctor.Cluster;

namespace SpecGen.Tool.Tests.Doctor;

public class ClusterAddressTests
{
    [Theory]
    [InlineData("cluster1", "https://cluster1/api")]
    [InlineData("https://cluster1", "https://cluster1/api")]
    [InlineData("https://cluster1:8443/", "https://cluster1:8443/api")]
    [InlineData("https://[fd00::1]/api", "https://[fd00::1]/api")]
    [InlineData("https://gateway/ontap/api/", "https://gateway/ontap/api/")]
    public void A_cluster_is_named_by_its_host_or_the_address_of_its_API(string named, string address) =>
        Assert.Equal((address, null), (ClusterAddress.Parse(named) is var (parsed, fault) ? parsed?.AbsoluteUri : null, fault));

    [Theory]
    [InlineData("http://cluster1", "is not encrypted")]
    [InlineData("https://ada:secret@cluster1", "leave them out")]
    [InlineData("https://", "is no address")]
    [InlineData("https://clu ster", "is no address")]
    public void What_no_password_is_sent_to_is_refused(string named, string told)
    {
        var (address, fault) = ClusterAddress.Parse(named);

        Assert.Null(address);
        Assert.Contains(told, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault, StringComparison.Ordinal);
    }
}
