using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SpecGen.Analyzers.Releases;
using SpecGen.Runtime;

namespace SpecGen.Benchmarks.Generation;

/// <summary>
/// <c>rules FOLDER LINES</c>: what the rules for calls take of the compiler where they have nothing to say, one after the other on one
/// thread, so that no waiting counts; and what the compiler takes for the same program without them.
/// </summary>
internal static class RulesReport
{
    private const int Turns = 3;

    public static async Task PrintAsync(TextWriter output, string pages, int lines)
    {
        var program = Program(new GenerationRun(ReferencePages.In(pages)).Compile(References()), lines);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. typeof(DeprecatedAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
        for (var turn = 1; turn <= Turns; turn++)
        {
            var start = ProcessorTime();
            using (var assembly = new MemoryStream())
                program.Clone().Emit(assembly);
            var compiled = ProcessorTime() - start;
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            var known = program.Clone();
            known.GetDiagnostics();
            start = ProcessorTime();
            var result = await known.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
            var driven = ProcessorTime() - start;
            var own = TimeSpan.FromTicks(result.AnalyzerTelemetryInfo.Values.Sum(telemetry => telemetry.ExecutionTime.Ticks));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.GetAllDiagnostics().Length} said; the rules {own.TotalSeconds:0.00} s, with the compiler's work for them alone {driven.TotalSeconds:0.00} s; compiling {compiled.TotalSeconds:0.00} s"));
        }
    }

    private static CSharpCompilation Program(CSharpCompilation client, int lines)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var assembly = Path.Combine(folder, "Consumer.dll");
            var emitted = client.Emit(assembly);
            if (!emitted.Success)
                throw new InvalidOperationException(emitted.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
            ClientProgram.Write(assembly, folder, lines);
            return client.AddSyntaxTrees(Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(file =>
                CSharpSyntaxTree.ParseText(File.ReadAllText(file), (CSharpParseOptions)client.SyntaxTrees[0].Options, file)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(ApiClient).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file));

    private static TimeSpan ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime;
}
