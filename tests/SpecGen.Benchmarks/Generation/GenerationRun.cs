using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Generator;

namespace SpecGen.Benchmarks.Generation;

/// <summary>The generator in a compiler of its own, without binding what comes out.</summary>
internal sealed class GenerationRun
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    private CSharpCompilation _compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("class Own;", s_parse)]);
    private GeneratorDriver _driver;

    /// <param name="pages">What to generate from.</param>
    /// <param name="emission">The project's <c>SpecGenEmit</c>.</param>
    /// <param name="others">Files of the program beside the one that is edited.</param>
    public GenerationRun(IEnumerable<(string Path, string Text)> pages, string emission = "all", params IEnumerable<string> others)
    {
        Pages = [.. pages.Select(page => new PageFile(page.Path, page.Text))];
        _compilation = _compilation.AddSyntaxTrees(others.Select(text => CSharpSyntaxTree.ParseText(text, s_parse)));
        _driver = CSharpGeneratorDriver.Create([new SpecGenerator().AsSourceGenerator()], Pages, s_parse, new Options(emission));
    }

    public PageFile[] Pages { get; }

    /// <summary>Gives the number of files generated.</summary>
    public int Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult().Results[0];
        return result.Exception is null ? result.GeneratedSources.Length : throw result.Exception;
    }

    /// <summary>The program with all that is generated.</summary>
    public CSharpCompilation Compile(IEnumerable<MetadataReference> references)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        _driver.RunGeneratorsAndUpdateCompilation(_compilation.WithOptions(options).AddReferences(references), out var compiled, out _);
        return (CSharpCompilation)compiled;
    }

    public void EditPage(int index, string text)
    {
        var edited = new PageFile(Pages[index].Path, text);
        _driver = _driver.ReplaceAdditionalText(Pages[index], edited);
        Pages[index] = edited;
    }

    public void EditCode(int number) => EditCode($"class Own{number};");

    public void EditCode(string text) => _compilation =
        _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(text, s_parse));

    internal sealed class PageFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(string emission) : AnalyzerConfigOptionsProvider
    {
        private static readonly Values s_none = new([]);
        private static readonly Values s_page = new(new() { ["build_metadata.AdditionalFiles.SpecGenKind"] = "ApiPage" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.SpecGenNamespace"] = "Contoso.Ontap",
            ["build_property.SpecGenClientName"] = "OntapClient",
            ["build_property.SpecGenEmit"] = emission,
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_page;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
