using SpecGen.Naming;

namespace SpecGen.Core.Tests.Naming;

public class SingularTests
{
    [Theory]
    [InlineData("policies", "policy")]
    [InlineData("aliases", "alias")]
    [InlineData("luns", "lun")]
    [InlineData("statuses", "status")]
    [InlineData("svms", "svm")]
    [InlineData("plexes", "plex")]
    [InlineData("flexcaches", "flexcache")]
    [InlineData("switches", "switch")]
    [InlineData("licenses", "license")]
    [InlineData("shelves", "shelf")]
    [InlineData("addresses", "address")]
    [InlineData("databases", "database")]
    [InlineData("ipspaces", "ipspace")]
    [InlineData("security-associations", "security-association")]
    [InlineData("search-paths", "search-path")]
    [InlineData("appBackups", "appBackup")]
    [InlineData("ldapUsers", "ldapUser")]
    [InlineData("apiResources", "apiResource")]
    [InlineData("storageClasses", "storageClass")]
    [InlineData("metrics", "metric")]
    [InlineData("apis", "api")]
    [InlineData("cpus", "cpu")]
    [InlineData("wwpn-aliases", "wwpn-alias")]
    [InlineData("shadow-copies", "shadow-copy")]
    public void A_plural_loses_its_ending(string plural, string singular) => Assert.Equal(singular, Singular.Of(plural));

    [Theory]
    [InlineData("dns")]
    [InlineData("cifs")]
    [InlineData("chassis")]
    [InlineData("nis")]
    [InlineData("ems")]
    [InlineData("status")]
    [InlineData("cluster")]
    [InlineData("software")]
    [InlineData("unix-symlink-mapping")]
    [InlineData("saml-sp")]
    [InlineData("access")]
    [InlineData("netbios")]
    [InlineData("fips")]
    [InlineData("diagnostics")]
    public void A_word_that_is_no_plural_stays(string word) => Assert.Equal(word, Singular.Of(word));
}
