using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SpecGen.Generator.Tests.Harness;

/// <summary>A page in memory, as the compiler would hand it to a generator.</summary>
internal sealed class PageText(string path, string text) : AdditionalText
{
    public override string Path => path;

    /// <summary>How often somebody asked for the text.</summary>
    public int Readings { get; private set; }

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Readings++;
        return SourceText.From(text);
    }

    public static PageText Seed() => new("/pages/seed.txt", File.ReadAllText(Repository.SeedPage));
}
