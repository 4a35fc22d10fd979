using CsCheck;
using SpecGen.Naming;

namespace SpecGen.Core.Tests.Naming;

public class IdentifierTests
{
    [Theory]
    [InlineData("cipher_suite", "CipherSuite")]
    [InlineData("_links", "Links")]
    [InlineData("svm.uuid", "SvmUuid")]
    [InlineData("security-associations", "SecurityAssociations")]
    [InlineData("accountID", "AccountId")]
    [InlineData("sourceMD5Checksum", "SourceMd5Checksum")]
    [InlineData("AWS_S3", "AwsS3")]
    [InlineData("1d", "Value1d")]
    [InlineData("nfs4.1", "Nfs41")]
    [InlineData("*", "Value")]
    [InlineData("", "Value")]
    [InlineData("größe", "GrE")]
    public void Pascal_joins_words_with_capitals(string text, string expected) =>
        Assert.Equal(expected, Identifier.Pascal(text));

    [Theory]
    [InlineData("DNSServers", "DnsServers")]
    [InlineData("vmUUID", "VmUuid")]
    [InlineData("CIFSEnabled", "CifsEnabled")]
    [InlineData("K8sVersion", "K8sVersion")]
    public void Capitals_in_a_row_are_a_word(string text, string expected) => Assert.Equal(expected, Identifier.Pascal(text));

    [Theory]
    [InlineData("iSCSI", "Iscsi")]
    [InlineData("iSCSIInitiator", "IscsiInitiator")]
    [InlineData("iQN", "Iqn")]
    [InlineData("LUNs", "Luns")]
    [InlineData("volumeIDs", "VolumeIds")]
    [InlineData("NFSv3", "Nfsv3")]
    [InlineData("gatewayIPv4", "GatewayIpv4")]
    [InlineData("NVMeTCP", "NvmeTcp")]
    [InlineData("TLSv1.3", "Tlsv13")]
    [InlineData("eMail", "EMail")]
    public void A_lone_small_letter_before_or_after_capitals_belongs_to_them(string text, string expected) =>
        Assert.Equal(expected, Identifier.Pascal(text));

    [Theory]
    [InlineData("publickey", "PublicKey")]
    [InlineData("snmp-traphosts", "SnmpTrapHosts")]
    [InlineData("whoami", "WhoAmI")]
    [InlineData("SnapMirror", "SnapMirror")]
    [InlineData("resourcegroups", "ResourceGroups")]
    [InlineData("portset_policies", "PortSetPolicies")]
    [InlineData("publickeyed", "Publickeyed")]
    public void Words_that_are_written_as_one_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, Identifier.Pascal(text));

    [Fact]
    public void Camel_starts_small() => Assert.Equal("svmUuid", Identifier.Camel("svm.uuid"));

    [Fact]
    public void A_keyword_is_escaped() => Assert.Equal("@object", Identifier.EscapeKeyword("object"));

    [Theory]
    [InlineData("Contoso.Ontap", "Contoso.Ontap")]
    [InlineData("My-App.1st", "My_App._1st")]
    [InlineData("a.event", "a.@event")]
    [InlineData("..", "Api")]
    public void A_namespace_is_made_valid_part_by_part(string text, string expected) =>
        Assert.Equal(expected, Identifier.Namespace(text));

    [Fact]
    public void Any_text_gives_an_identifier_of_ascii_letters_and_digits() =>
        Gen.String.Holds(text =>
        {
            var name = Identifier.Pascal(text);
            Assert.InRange(name.Length, 1, 130);
            Assert.True(char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit), name);
        });
}
