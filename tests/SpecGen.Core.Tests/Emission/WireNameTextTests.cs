using SpecGen.Emission;
using SpecGen.Planning;

namespace SpecGen.Core.Tests.Emission;

public class WireNameTextTests
{
    [Theory]
    [InlineData("file_path=FilePath x.y=XY", "file_path\nx.y")]
    [InlineData("svm.name=SvmName svm.uuid=SvmUuid", "svm.name\n uuid")]
    public void Of_a_property_called_by_the_letters_of_its_name_the_name_is_told(string options, string expected) => Assert.Equal(expected, Of(options));

    [Theory]
    [InlineData("class=Class2", "class\tClass2")]
    [InlineData("x-id=Id", "x-id\tId")]
    public void Of_a_property_called_otherwise_that_is_told_too(string options, string expected) => Assert.Equal(expected, Of(options));

    [Fact]
    public void Of_names_with_the_same_letters_each_property_is_told() => Assert.Equal("a_b\tAB\na.b\tAB2\nc", Of("a_b=AB a.b=AB2 c=C"));

    [Fact]
    public void Releases_say_what_they_brought() =>
        Assert.Equal("a\nb\nc\n\t9.6 0\n\t9.10 2", WireNameText.Of(Options(Option("a", "A", "9.6"), Option("b", "B"), Option("c", "C", "9.10"))));

    [Fact]
    public void Headers_follow_the_parameters() =>
        Assert.Equal("a\nb", WireNameText.Of(new OptionsPlan("", "", DocumentationPlan.Of(), [Option("a", "A")], [Option("b", "B")])));

    [Fact]
    public void Of_an_object_the_members_are_told() =>
        Assert.Equal("a\n\t9.9 0", WireNameText.Of(new RecordPlan("", null, false, DocumentationPlan.Of(), null, [new("a", "A", "", "", "", null, DocumentationPlan.Of(), "9.9", false, false, false)])));

    private static string Of(string options) =>
        WireNameText.Of(Options([.. options.Split(' ').Select(option => option.Split('=')).Select(parts => Option(parts[0], parts[1]))]));

    private static OptionsPlan Options(params OptionPlan[] options) => new("", "", DocumentationPlan.Of(), [.. options], []);

    private static OptionPlan Option(string name, string property, string? release = null) => new(name, property, "", DocumentationPlan.Of(), release);
}
