using System.Collections.Immutable;
using SpecGen.Binding;
using SpecGen.Model;

namespace SpecGen.Generator.Input;

/// <summary>An operation and the file that states it.</summary>
internal sealed record StatedOperation(string Path, Operation Operation);

/// <summary>An operation to be generated, with its corrections and its resource.</summary>
internal sealed record SelectedOperation(string Path, PlacedOperation Placed)
{
    public static SelectedOperation Of(StatedOperation stated) => new(stated.Path, PlacedOperation.Of(stated.Operation));

    /// <summary>
    /// In ordinal order of the files, so that the output does not depend on how a project lists them, and of one page
    /// in several forms the fullest counts: <c>.adoc</c> before <c>.html</c> before <c>.txt</c>.
    /// </summary>
    public static IEnumerable<SelectedOperation> InOrder(ImmutableArray<SelectedOperation> selected) => selected
        .OrderBy(operation => System.IO.Path.GetExtension(operation.Path), StringComparer.OrdinalIgnoreCase)
        .ThenBy(operation => operation.Path, StringComparer.Ordinal);
}
