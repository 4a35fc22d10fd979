using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

public class SnapshotTests
{
    [Fact]
    public void The_seed_page_gives_the_files_that_people_have_looked_at()
    {
        var result = new GeneratorHost(PageText.Seed()).Run();

        Snapshot.Matches("Seed", result.GeneratedSources);
    }
}
