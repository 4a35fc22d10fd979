using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// How the compiler of a build is started that no other build left running.
public class CompilerRuntimeTests(PackedFeed feed)
{
    private static readonly string s_collector = Environment.ProcessorCount <= 2 ? ";DOTNET_gcServer=0;DOTNET_GCgen0size=1000000" : "";

    [Theory]
    [InlineData("", ";DOTNET_TieredPGO=0")]
    [InlineData("<CscEnvironment>MINE=1</CscEnvironment>", "MINE=1;DOTNET_TieredPGO=0")]
    [InlineData("<CscEnvironment>DOTNET_TieredPGO=1</CscEnvironment>", "DOTNET_TieredPGO=1")]
    public async Task Its_code_is_not_profiled_unless_the_project_says_so(string properties, string environment) =>
        Assert.Equal(environment + s_collector, await EnvironmentOf(Consumer(ConsumerProject.Page(RepositoryFolders.SeedPage), properties)));

    [Fact]
    public async Task What_the_project_says_of_the_collector_stays() => Assert.Equal(
        "DOTNET_gcServer=1;DOTNET_GCgen0size=4000000;DOTNET_TieredPGO=0",
        await EnvironmentOf(Consumer(ConsumerProject.Page(RepositoryFolders.SeedPage), "<CscEnvironment>DOTNET_gcServer=1;DOTNET_GCgen0size=4000000</CscEnvironment>")));

    // An environment's variables are properties of a build, so that one given as the other is the same to it.
    [Fact]
    public async Task What_the_environment_says_stays() => Assert.Equal(
        "",
        await EnvironmentOf(Consumer(ConsumerProject.Page(RepositoryFolders.SeedPage), ""), "-p:DOTNET_TieredPGO=1", "-p:DOTNET_gcServer=1", "-p:DOTNET_GCgen0size=4000000"));

    [Fact]
    public async Task A_project_without_pages_is_compiled_as_ever() => Assert.Equal("", await EnvironmentOf(Consumer("", "")));

    private ConsumerProject Consumer(string page, string properties) =>
        ConsumerProject.Create(feed, ConsumerProject.GeneratorReference(feed) + page, "internal static class Nothing;", properties);

    private static async Task<string> EnvironmentOf(ConsumerProject project, params string[] arguments) =>
        (await project.BuildAsync(["-t:Rebuild", "-getProperty:CscEnvironment", "-p:TreatWarningsAsErrors=false", "-noWarn:SPEC905", .. arguments])).ShouldSucceed().Output.Trim();
}
