using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace SpecGen.Analyzers.Tests.Harness;

/// <summary>The program around what a test writes, and what it is compiled against.</summary>
internal static class Program
{
    private static readonly ReferenceAssemblies s_own = new("net10.0");

    /// <summary>What this process runs on, the client among it: nothing is fetched.</summary>
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("SpecGen.Runtime", StringComparison.Ordinal) || name.StartsWith("SpecGen.TestClient", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static string Around(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using SpecGen.Runtime;
        using SpecGen.Runtime.Tests.Sample;
        using SpecGen.Runtime.Tests.Sample.Kites;
        using SpecGen.Runtime.Tests.Sample.Observatory.Telescopes;

        public static class Program
        {
            public static async Task RunAsync(TestClient ontap)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
                await Task.Yield();
            }
        }
        """;

    public static void Prepare<TVerifier>(AnalyzerTest<TVerifier> test, string? oldest)
        where TVerifier : IVerifier, new()
    {
        test.ReferenceAssemblies = s_own;
        test.TestState.AdditionalReferences.AddRange(s_references);
        if (oldest is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.SpecGenMinimumRelease = {oldest}\n"));
    }
}
