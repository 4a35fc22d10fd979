using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecGen.Contract;
using SpecGen.Generator.Tests.Caching;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Contract;

/// <summary>Versions of the packages that do not belong together are an error of their own.</summary>
public class ReferencedPackagesTests
{
    [Fact]
    public void A_runtime_that_serves_the_contract_is_no_matter() =>
        Assert.Empty(Reported(new GeneratorHost(PageText.Seed())));

    [Theory]
    [InlineData(RuntimeContract.Number + 1, RuntimeContract.Number + 3)]
    [InlineData(0, RuntimeContract.Number - 1)]
    public void A_runtime_that_serves_others_only_is_an_error(int oldest, int newest)
    {
        var message = Assert.Single(Reported(HostWith(Runtime($"[assembly: SpecGen.Runtime.Generated.ServesContracts({oldest}, {newest})]"))));

        Assert.StartsWith("error SPEC055: SpecGen.Runtime 7.1.0 serves ", message, StringComparison.Ordinal);
        Assert.Contains($"writes for contract {RuntimeContract.Number}; reference", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runtime_that_serves_it_among_others_is_no_matter() =>
        Assert.Empty(Reported(HostWith(Runtime($"[assembly: SpecGen.Runtime.Generated.ServesContracts(1, {RuntimeContract.Number + 1})]"))));

    [Fact]
    public void A_runtime_from_before_contracts_had_numbers_serves_none() =>
        Assert.Contains("serves no contract that has a number", Assert.Single(Reported(HostWith(Runtime("")))), StringComparison.Ordinal);

    [Fact]
    public void A_missing_runtime_is_an_error() =>
        Assert.StartsWith("error SPEC056: ", Assert.Single(Reported(HostWith(null))), StringComparison.Ordinal);

    /// <summary>It only references one that has them.</summary>
    [Fact]
    public void A_project_without_pages_needs_no_runtime()
    {
        var host = new GeneratorHost();
        host.ReplaceRuntime(null);

        Assert.Empty(Reported(host));
    }

    [Fact]
    public void An_edit_of_unrelated_code_leaves_the_packages_as_they_are()
    {
        var host = GeneratorHost.Tracking(PageText.Seed());
        host.Run();
        host.EditUnrelatedCode();

        var reasons = StepReasons.Of(host.Run(), StepNames.Packages);

        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.True(StepReasons.IsReused(reason), reason.ToString()));
    }

    [Fact]
    public void Another_runtime_in_the_same_project_is_seen()
    {
        var host = new GeneratorHost(PageText.Seed());
        Assert.Empty(Reported(host));

        host.ReplaceRuntime(Runtime(""));

        Assert.Single(Reported(host));
    }

    private static GeneratorHost HostWith(MetadataReference? runtime)
    {
        var host = new GeneratorHost(PageText.Seed());
        host.ReplaceRuntime(runtime);
        return host;
    }

    private static string[] Reported(GeneratorHost host) => [.. host.Run().Diagnostics
        .Where(diagnostic => diagnostic.Id is "SPEC055" or "SPEC056")
        .Select(diagnostic => $"{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "not an error")} {diagnostic.Id}: {diagnostic.GetMessage(null)}")];

    /// <summary>A runtime of version 7.1.0 with nothing in it but what it says of contracts.</summary>
    private static PortableExecutableReference Runtime(string contracts)
    {
        var code = $$"""
            {{contracts}}
            [assembly: System.Reflection.AssemblyVersion("7.1.0.0")]
            namespace SpecGen.Runtime.Generated
            {
                public sealed class ServesContractsAttribute(int oldest, int newest) : System.Attribute
                {
                    public int[] All => [oldest, newest];
                }
            }
            """;
        using var stream = new MemoryStream();
        var references = new GeneratorHost().Compilation.References.Where(reference => Path.GetFileName(reference.Display) != "SpecGen.Runtime.dll");
        var result = CSharpCompilation.Create(
            "SpecGen.Runtime", [CSharpSyntaxTree.ParseText(code)], references, new(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
