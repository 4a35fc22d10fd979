using SpecGen.Common;

namespace SpecGen.Pages.Text.Paragraphs;

/// <summary>The header of a table whose cells follow as paragraphs. Becomes a <see cref="Table"/> before the page is handed on.</summary>
internal sealed record TableHead(TextRange Range, IReadOnlyList<string> Columns) : Block(Range);
