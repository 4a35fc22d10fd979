using System.Text.RegularExpressions;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// The analyzers as a stranger meets them: out of the package, with the project's property and its .editorconfig.
public partial class CheckedSamplesTests(PackedFeed feed)
{
    [Fact]
    public async Task Of_the_faulty_sample_each_rule_tells_once() => Assert.Equal(
        ["SPEC058", "SPEC059", "SPEC060", "SPEC061", "SPEC062", "SPEC063", "SPEC064", "SPEC065", "SPEC066"],
        await MessagesAsync("Told"));

    [Fact]
    public async Task Of_its_mended_twin_none_does() => Assert.Empty(await MessagesAsync("Mended"));

    private async Task<string[]> MessagesAsync(string sample)
    {
        string folder = Path.Combine(RepositoryFolders.Root, "samples/Checks", sample);
        string pages = Path.Combine(RepositoryFolders.Root, "tests/SpecGen.TestPages/Pages/adoc");
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page($"{pages}/*-kites*.adoc;{pages}/*-observatory-telescopes*.adoc"),
            File.ReadAllText(Path.Combine(folder, "Program.cs")),
            "<OutputType>Exe</OutputType><SpecGenMinimumRelease>9.12.1</SpecGenMinimumRelease>");
        consumer.Write(".editorconfig", File.ReadAllText(Path.Combine(folder, ".editorconfig")));

        DotnetResult build = (await consumer.BuildAsync("-p:TreatWarningsAsErrors=false")).ShouldSucceed();

        return [.. Message().Matches(build.Output).Select(match => (Line: match.Value, Id: match.Groups["id"].Value)).Distinct().Select(message => message.Id).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^.*Program\.cs\(.*(warning|error) (?<id>SPEC\d+):.*$", RegexOptions.Multiline)]
    private static partial Regex Message();
}
