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

    public GenerationRun(IEnumerable<(string Path, string Text)> pages)
    {
        Pages = [.. pages.Select(page => new PageFile(page.Path, page.Text))];
        _driver = CSharpGeneratorDriver.Create([new SpecGenerator().AsSourceGenerator()], Pages, s_parse, new Options());
    }

    public PageFile[] Pages { get; }

    /// <summary>Gives the number of files generated.</summary>
    public int Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult().Results[0];
        return result.Exception is null ? result.GeneratedSources.Length : throw result.Exception;
    }

    public void EditPage(int index, string text)
    {
        var edited = new PageFile(Pages[index].Path, text);
        _driver = _driver.ReplaceAdditionalText(Pages[index], edited);
        Pages[index] = edited;
    }

    public void EditCode(int number) => _compilation =
        _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class Own{number};", s_parse));

    internal sealed class PageFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Values s_none = new([]);
        private static readonly Values s_page = new(new() { ["build_metadata.AdditionalFiles.SpecGenKind"] = "ApiPage" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.SpecGenNamespace"] = "Contoso.Ontap",
            ["build_property.SpecGenClientName"] = "OntapClient",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_page;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
