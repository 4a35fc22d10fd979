using Microsoft.CodeAnalysis.Text;
using SpecGen.Pages;

namespace SpecGen.Generator.Input;

/// <summary>The compiler's text as a reader of pages wants it, without copying the whole.</summary>
internal sealed class SourceTextPageSource(SourceText text) : IPageSource
{
    public int Length => text.Length;

    public void CopyTo(int start, char[] destination, int destinationStart, int count) =>
        text.CopyTo(start, destination, destinationStart, count);

    public string Substring(int start, int length) => text.ToString(new TextSpan(start, length));
}
