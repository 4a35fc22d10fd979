using Verifier = SpecGen.Analyzers.Tests.Harness.Verify<SpecGen.Analyzers.Releases.DeprecatedAnalyzer>;

namespace SpecGen.Analyzers.Tests.Releases;

public class DeprecatedTests
{
    [Fact]
    public Task A_deprecated_member_is_told_where_it_is_used_and_selected() => Verifier.SaysAsync(
        """
        var telescope = new ObservatoryTelescope();
        Console.WriteLine({|SPEC065:telescope.Retired|});
        Console.WriteLine({|SPEC065:ObservatoryTelescope.Field.Retired|});
        Console.WriteLine(telescope.Name);
        """);
}
