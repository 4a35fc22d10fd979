using System.Xml.Linq;
using SpecGen.Tool.Doctor.Project;

namespace SpecGen.Tool.Tests.Doctor;

public class WrittenNamesTests
{
    [Theory]
    [InlineData("<SpecGenNamepace>X</SpecGenNamepace>", "the property SpecGenNamepace, which nothing reads; did you mean SpecGenNamespace?")]
    [InlineData("<SpecgenClientnames>X</SpecgenClientnames>", "did you mean SpecGenClientName?")]
    [InlineData("<SpecGenVersion>9.8</SpecGenVersion>", "the property SpecGenVersion, which nothing reads; known are SpecGenNamespace, ")]
    [InlineData("<SpeGenInclude>/storage</SpeGenInclude>", "did you mean SpecGenInclude?")]
    public void A_property_that_nothing_reads_is_told_with_the_one_that_is_meant(string property, string told) =>
        Assert.Contains(told, Assert.Single(WrittenNames.In(Project($"<PropertyGroup>{property}</PropertyGroup>"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ApiPages")]
    [InlineData("ApiPge")]
    [InlineData("ApiOverride")]
    public void An_item_that_nothing_reads_is_told(string item) =>
        Assert.Contains($"the item {item}, which nothing reads; did you mean Api", Assert.Single(WrittenNames.In(Project($"<ItemGroup><{item} Include=\"x\" /></ItemGroup>"))).Message, StringComparison.Ordinal);

    // MSBuild does not tell capitals apart, and names of targets and items beginning alike are nobody's mistake.
    [Theory]
    [InlineData("<PropertyGroup><SPECGENNAMESPACE>X</SPECGENNAMESPACE><RootNamespace>Y</RootNamespace></PropertyGroup>")]
    [InlineData("<ItemGroup><apipage Include=\"x\" /><Page Include=\"y\" /><Compile Include=\"z\" /></ItemGroup>")]
    [InlineData("<Target Name=\"SpecGenCollectPages\"><ItemGroup><AdditionalFiles Include=\"x\" SpecGenKind=\"ApiPage\" /></ItemGroup></Target>")]
    public void What_is_read_or_nobodys_is_not_told(string content) => Assert.Empty(WrittenNames.In(Project(content)));

    [Fact]
    public void What_an_import_brings_is_the_projects_too_and_told_once() => Assert.Single(WrittenNames.In(Project(
        "<PropertyGroup><SpecGenIncludes>x</SpecGenIncludes></PropertyGroup><PropertyGroup Condition=\"'$(X)' == ''\"><SpecGenIncludes>y</SpecGenIncludes></PropertyGroup>")));

    private static XDocument Project(string content) => XDocument.Parse($"<Project>{content}</Project>");
}
