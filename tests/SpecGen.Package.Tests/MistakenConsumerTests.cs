using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// What the packages say to a project that cannot work, or that works otherwise than one might think. Builds run beside those of ConsumerTests.
public class MistakenConsumerTests(PackedFeed feed)
{
    [Theory]
    [InlineData("")]
    [InlineData("<ImplicitUsings>enable</ImplicitUsings><SpecGenImplicitUsing>false</SpecGenImplicitUsing>")]
    public async Task The_runtimes_namespace_is_imported_only_where_the_sdks_are_and_unless_it_is_said(string properties)
    {
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(RepositoryFolders.SeedPage),
            "_ = typeof(ApiCredential);",
            "<OutputType>Exe</OutputType>" + properties);

        (await consumer.BuildAsync()).ShouldFailWith("CS0246");
    }

    [Fact]
    public async Task A_page_that_is_missing_is_called_missing()
    {
        ConsumerProject consumer = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page("spec/no-such-page.html"), "return;");

        DotnetResult build = (await consumer.BuildAsync()).ShouldFailWith("SPEC906");

        Assert.Contains(Path.Combine("spec", "no-such-page.html"), build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_is_named_in_the_error()
    {
        ConsumerProject consumer = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(RepositoryFolders.SeedPage), "return;");

        (await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.7")).ShouldFailWith("SPEC902");
    }

    [Fact]
    public async Task Pages_that_no_generator_would_read_are_an_error()
    {
        const string DropsTheGenerator = """
            <_Nothing Remove="x" />
              </ItemGroup>
              <Target Name="DropAnalyzers" AfterTargets="ResolveLockFileAnalyzers"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target>
              <ItemGroup>
            """;
        ConsumerProject consumer = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(RepositoryFolders.SeedPage) + DropsTheGenerator, "return;");

        (await consumer.BuildAsync()).ShouldFailWith("SPEC903");
    }

    [Fact]
    public async Task A_glob_that_matches_no_page_is_told()
    {
        ConsumerProject consumer = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page("no-such-folder/**/*.html"), "return;");

        DotnetResult build = (await consumer.BuildAsync()).ShouldSucceed();

        Assert.Contains("warning SPEC905", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_cannot_be_packed_without_its_dependency_on_the_runtime()
    {
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed, "PrivateAssets=\"all\"") + ConsumerProject.Page(RepositoryFolders.SeedPage),
            program: "",
            properties: "");

        (await consumer.RunAsync(["pack", "--nologo", "-v", "quiet"])).ShouldFailWith("SPEC904");
    }

    [Fact]
    public async Task A_project_for_an_older_framework_is_refused_by_restore()
    {
        ConsumerProject consumer = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed), program: "return;", framework: "net6.0");

        (await consumer.RunAsync(["restore", "--nologo", "-v", "quiet"])).ShouldFailWith("NU1202");
    }
}
