using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Contract.Facts;

public class WireNamesAttributeTests
{
    private static readonly WireNamesAttribute s_names = new("file_path\nclass\tClass2\nsvm.peer.name\n  uuid\n links.href\na_b\tAB\na.b\tAb\nx\n\t9.10 1 3\n\t9.6 0");

    [Theory]
    [InlineData("FilePath", "file_path")]
    [InlineData("FilePATH", "file_path")]
    [InlineData("X", "x")]
    public void A_property_is_known_by_the_letters_of_its_name(string property, string name) => Assert.Equal(name, s_names.NameOf(property));

    [Theory]
    [InlineData("Class2", "class")]
    [InlineData("AB", "a_b")]
    [InlineData("Ab", "a.b")]
    public void A_property_called_otherwise_is_known_by_what_is_told(string property, string name) => Assert.Equal(name, s_names.NameOf(property));

    [Theory]
    [InlineData("SvmPeerUuid", "svm.peer.uuid")]
    [InlineData("SvmLinksHref", "svm.links.href")]
    public void A_blank_stands_for_a_part_of_the_name_before(string property, string name) => Assert.Equal(name, s_names.NameOf(property));

    [Theory]
    [InlineData("Class")]
    [InlineData("Other")]
    public void A_property_that_is_not_told_of_has_no_name(string property) => Assert.Null(s_names.NameOf(property));

    [Theory]
    [InlineData("Class2", "9.10")]
    [InlineData("SvmPeerUuid", "9.10")]
    [InlineData("FilePath", "9.6")]
    [InlineData("X", null)]
    [InlineData("Other", null)]
    public void A_release_is_known_of_what_it_brought(string property, string? release) => Assert.Equal(release, s_names.ReleaseOf(property));
}
