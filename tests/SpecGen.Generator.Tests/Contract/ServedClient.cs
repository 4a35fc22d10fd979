using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Contract;

/// <summary>A client as it was built for a contract, against the runtime of then; see <c>Served/README.md</c>.</summary>
internal sealed class ServedClient
{
    private const string Runtime = "SpecGen.Runtime";

    private readonly Type _program;

    public ServedClient(int contract)
    {
        var folder = FolderOf(contract);
        var framework = new GeneratorHost().Compilation.References.Where(reference => Path.GetFileName(reference.Display) != Runtime + ".dll").ToArray();
        var runtime = Compile(Runtime, framework, Path.Combine(folder, "Runtime.cs.txt"));
        string[] client = [.. Directory.EnumerateFiles(folder, "*.cs.txt").Where(path => Path.GetFileName(path) != "Runtime.cs.txt")];
        var built = Compile($"ClientOfContract{contract}", [.. framework, MetadataReference.CreateFromImage(runtime)], client);
        // The name of the runtime is all that it keeps; the one of now is loaded for it.
        _program = Assembly.Load(built).GetType("Program", throwOnError: true)!;
    }

    public static string FolderOf(int contract) =>
        Path.Combine(Repository.Root, "tests", "SpecGen.Generator.Tests", "Contract", "Served", $"{contract}");

    public Task<T> CallAsync<T>(string method, Uri address) => (Task<T>)Call(method, address);

    public Task CallAsync(string method, Uri address) => (Task)Call(method, address);

    private object Call(string method, Uri address) => _program.GetMethod(method)!.Invoke(null, [address])!;

    private static byte[] Compile(string name, IEnumerable<MetadataReference> references, params string[] files)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file));
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create(name, trees, references, new(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }
}
