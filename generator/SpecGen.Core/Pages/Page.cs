using SpecGen.Common;

namespace SpecGen.Pages;

/// <summary>
/// A page as a flat run of blocks in document order. The same for all written forms; what a column or a heading
/// means is not known here.
/// </summary>
public sealed record Page(PageForm Form, IReadOnlyList<Block> Blocks)
{
    /// <summary>What the file ends within, such as <c>a table</c>: it was cut there. Null for a page that is whole as far as its form shows.</summary>
    public string? OpenAtEnd { get; init; }

    /// <summary>Its form has no mark of an end: the file may have been cut between any two lines, and nothing shows it.</summary>
    public bool ShowsNoEnd { get; init; }

    /// <summary>What the file is if it is no page of documentation, such as <c>a log-in page</c>; else null.</summary>
    public string? Substitute { get; init; }
}

/// <param name="Range">Where the block stands in the file.</param>
public abstract record Block(TextRange Range);

/// <param name="Level">1 is the page's title, 2 a section, 3 a part of a section.</param>
public sealed record Heading(TextRange Range, int Level, string Text) : Block(Range);

/// <summary>The line that names the operation: <c>GET /security/ipsec/security-associations/{uuid}</c>.</summary>
public sealed record OperationLine(TextRange Range, string Method, string PathTemplate) : Block(Range);

/// <param name="LinkTarget">Name of the definition that the first link in it leads to, or null.</param>
public sealed record Paragraph(TextRange Range, string Text, string? LinkTarget = null) : Block(Range);

/// <param name="Items">Items of inner lists follow their parent.</param>
public sealed record BulletList(TextRange Range, IReadOnlyList<BulletItem> Items) : Block(Range)
{
    /// <summary>What the items say, without how deep they stand.</summary>
    public IEnumerable<string> Texts => Items.Select(item => item.Text);
}

/// <param name="Text">Plain text.</param>
/// <param name="Level">1 for an item of the list itself, more for one of an inner list; always 1 in the text form, which lost it.</param>
public sealed record BulletItem(TextRange Range, string Text, int Level);

/// <summary>Preformatted text: a status line, example JSON, a shell session.</summary>
public sealed record CodeBlock(TextRange Range, string Text) : Block(Range);

/// <summary>The title of a collapsible part: <c>Example response</c>, <c>See Definitions</c>.</summary>
public sealed record Caption(TextRange Range, string Text) : Block(Range);

/// <summary>The name that begins a definition.</summary>
/// <param name="Anchor">What links lead to, or null where the form shows none.</param>
public sealed record DefinitionName(TextRange Range, string Name, string? Anchor = null) : Block(Range);

/// <param name="Header">Texts of the header cells.</param>
/// <param name="DropsCells">
/// An extraction has dropped the cells that were empty or held nothing but a link or a list, so that a row's cells
/// are not told apart by their number.
/// </param>
public sealed record Table(TextRange Range, IReadOnlyList<string> Header, IReadOnlyList<Row> Rows, bool DropsCells = false)
    : Block(Range)
{
    /// <summary>Its end is missing; it was read up to the next heading.</summary>
    public bool IsUnclosed { get; init; }
}

/// <param name="LostCells">
/// Cells that an extraction dropped from this row and marked by a bare <c>|</c> at its end.
/// A table's last row drops cells without a mark.
/// </param>
public sealed record Row(TextRange Range, IReadOnlyList<Cell> Cells, int LostCells = 0);

/// <param name="Text">All text with white space folded, bullets left out.</param>
/// <param name="LinkTarget">Name of the definition a link in the cell leads to, or null.</param>
/// <param name="Paragraphs">The cell's paragraphs; one for a plain cell, none for an empty one.</param>
/// <param name="Bullets">The cell's list items in order.</param>
public sealed record Cell(
    TextRange Range,
    string Text,
    string? LinkTarget,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<string> Bullets);
