using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>A headed run of blocks; the heading itself is not among them.</summary>
internal sealed record Section(Heading? Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>The table whose columns In and Required no other has; null without one.</summary>
    public Table? ParametersTable => Blocks.OfType<Table>().FirstOrDefault(table => table.Header.Contains("In") && table.Header.Contains("Required"));
}
