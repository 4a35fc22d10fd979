using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SpecGen.Generator.Tests.Harness;

/// <summary>A project in memory on which the generator runs, again and again, as in an editor.</summary>
internal sealed class GeneratorHost
{
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name &&
                (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "SpecGen.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>All projects begin with it, so that what they reference is looked through once.</summary>
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Consumer",
        [],
        s_references,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    private GeneratorDriver _driver;

    public GeneratorHost(params AdditionalText[] files)
        : this(LanguageVersion.CSharp12, files)
    {
    }

    public GeneratorHost(LanguageVersion languageVersion, params AdditionalText[] files)
        : this(languageVersion, tracksSteps: false, files)
    {
    }

    /// <param name="tracksSteps">Keeps which step ran for what. Roslyn walks all that an output depends on for that, again for each output.</param>
    private GeneratorHost(LanguageVersion languageVersion, bool tracksSteps, AdditionalText[] files)
    {
        Files = files;
        var parse = new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose);
        Compilation = s_empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class UnrelatedCode;", parse));
        _driver = CSharpGeneratorDriver.Create(
            [new SpecGenerator().AsSourceGenerator()],
            files,
            parse,
            Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
    }

    /// <summary>A host whose results tell which steps ran.</summary>
    public static GeneratorHost Tracking(params AdditionalText[] files) => new(LanguageVersion.CSharp12, tracksSteps: true, files);

    /// <summary>As the host was made with them.</summary>
    public IReadOnlyList<AdditionalText> Files { get; }

    public CSharpCompilation Compilation { get; private set; }

    public Compilation Output { get; private set; } = null!;

    public GeneratorRunResult Run(CancellationToken cancellationToken = default)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _, cancellationToken);
        Output = output;
        return _driver.GetRunResult().Results.Single();
    }

    public void Replace(AdditionalText old, AdditionalText changed) => _driver = _driver.ReplaceAdditionalText(old, changed);

    public void Add(AdditionalText file) => _driver = _driver.AddAdditionalTexts([file]);

    public void Remove(AdditionalText file) => _driver = _driver.RemoveAdditionalTexts([file]);

    public void UseNamespace(string name) => Use(("SpecGenNamespace", name));

    /// <summary>Sets project properties, beside those that every host has.</summary>
    public void Use(params (string Name, string Value)[] properties) =>
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(Options(properties));

    /// <summary>References another assembly in place of the runtime, or none.</summary>
    public void ReplaceRuntime(MetadataReference? other)
    {
        var runtime = Compilation.References.Single(reference => Path.GetFileName(reference.Display) == "SpecGen.Runtime.dll");
        Compilation = Compilation.RemoveReferences(runtime);
        if (other is not null)
            Compilation = Compilation.AddReferences(other);
    }

    public void EditUnrelatedCode() => AddCode("internal static class MoreCode;");

    /// <param name="old">The whole text of a file.</param>
    /// <param name="changed">What stands there instead.</param>
    public void ReplaceCode(string old, string changed)
    {
        var tree = Compilation.SyntaxTrees.Single(tree => tree.ToString() == old);
        Compilation = Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(changed)));
    }

    public void AddCode(string code) =>
        Compilation = Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(code, Compilation.SyntaxTrees[0].Options as CSharpParseOptions));

    /// <summary>Errors and warnings of the compilation with everything generated in it.</summary>
    public IEnumerable<Diagnostic> Problems() => Output.GetDiagnostics().Where(IsProblem);

    public static bool IsProblem(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static ProjectOptions Options(params (string Name, string Value)[] properties)
    {
        var values = new Dictionary<string, string>
        {
            ["SpecGenNamespace"] = "Contoso.Ontap",
            ["SpecGenClientName"] = "OntapClient",
        };
        foreach (var (name, value) in properties)
            values[name] = value;
        return new(values);
    }
}
