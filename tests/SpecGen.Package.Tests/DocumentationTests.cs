using System.Text.RegularExpressions;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// The README travels in the packages, and the architecture names files: both rot unnoticed unless something reads them.
public partial class DocumentationTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/decisions.md")]
    [InlineData("docs/model.md")]
    [InlineData("docs/naming.md")]
    [InlineData("docs/overrides.md")]
    [InlineData("docs/performance.md")]
    [InlineData("docs/reliability.md")]
    [InlineData("docs/releases.md")]
    [InlineData("docs/runtime.md")]
    [InlineData("docs/tool.md")]
    [InlineData("docs/guide.md")]
    [InlineData("docs/start/script.md")]
    [InlineData("docs/start/library.md")]
    [InlineData("docs/start/fleet.md")]
    [InlineData("docs/start/compared.md")]
    public void Links_lead_to_files_of_the_repository(string document)
    {
        string file = Path.Combine(RepositoryFolders.Root, document);
        string[] targets = [.. Link().Matches(File.ReadAllText(file)).Select(match => match.Groups["target"].Value)];

        Assert.All(
            targets.Where(target => !target.Contains("://", StringComparison.Ordinal)),
            target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)), target));
    }

    [Fact]
    public void Every_error_of_the_packed_targets_has_a_page()
    {
        string targets = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "generator/SpecGen.Generator/build/SpecGen.Generator.targets"));
        string[] codes = [.. ErrorCode().Matches(targets).Select(match => match.Value)];

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.True(File.Exists(Path.Combine(RepositoryFolders.Root, $"docs/diagnostics/{code}.md")), code));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex("SPEC9[0-9]{2}")]
    private static partial Regex ErrorCode();
}
