namespace SpecGen.TestPages.Layout;

/// <summary>What a page prints, whatever its form.</summary>
public abstract record PrintedBlock;

public sealed record PrintedOperation(string Method, string Path) : PrintedBlock;

public sealed record PrintedRelease(string Version) : PrintedBlock;

public sealed record PrintedParagraph(InlineText Text) : PrintedBlock;

/// <summary><c>CAUTION: This operation is deprecated.</c></summary>
public sealed record PrintedCaution(string Text) : PrintedBlock;

public sealed record PrintedHeading(int Level, string Text) : PrintedBlock;

/// <param name="Items">Level from 1, and text.</param>
public sealed record PrintedList(IReadOnlyList<(int Level, InlineText Text)> Items) : PrintedBlock;

/// <summary>A status line, or the session of a shell.</summary>
public sealed record PrintedCode(string Text) : PrintedBlock;

/// <param name="Caption"><c>Example response</c>.</param>
public sealed record PrintedExample(string Caption, string Json) : PrintedBlock;

/// <summary>Rows of a parameter, body or definition; the last cell is a description.</summary>
public sealed record PrintedTable(IReadOnlyList<string> Header, IReadOnlyList<PrintedRow> Rows) : PrintedBlock;

public sealed record PrintedRow(IReadOnlyList<InlineText> Cells, IReadOnlyList<InlineText> Paragraphs, IReadOnlyList<InlineText> Bullets);

/// <summary>A table of error codes.</summary>
public sealed record PrintedCodes(string Shape, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<InlineText>> Rows) : PrintedBlock;

/// <summary>The beginning of a definition.</summary>
/// <param name="Map">The words of a map, which stand on the line below the name.</param>
public sealed record PrintedDefinition(string Name, string Anchor, InlineText? Map) : PrintedBlock;

/// <param name="Body">What stands before the first section below "Definitions".</param>
/// <param name="Definitions">What stands there.</param>
public sealed record PrintedPage(string Title, string File, string Method, IReadOnlyList<PrintedBlock> Body, IReadOnlyList<PrintedBlock> Definitions);
