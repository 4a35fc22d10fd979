using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

public class SnapshotTests
{
    /// <summary>The page that the project began with.</summary>
    [Fact]
    public void Seed() => Snapshot.Verify(new GeneratorHost(PageText.Seed()).Run());
}
