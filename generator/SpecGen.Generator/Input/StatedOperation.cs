using System.Collections.Immutable;
using SpecGen.Binding;

namespace SpecGen.Generator.Input;

/// <summary>An operation and the file that states it.</summary>
internal sealed record StatedOperation(string Path, Operation Operation)
{
    /// <summary>
    /// In ordinal order of the files, so that the output does not depend on how a project lists them, and of one page
    /// in several forms the fullest counts: <c>.adoc</c> before <c>.html</c> before <c>.txt</c>.
    /// </summary>
    public static IEnumerable<StatedOperation> InOrder(ImmutableArray<StatedOperation> stated) => stated
        .OrderBy(operation => System.IO.Path.GetExtension(operation.Path), StringComparer.OrdinalIgnoreCase)
        .ThenBy(operation => operation.Path, StringComparer.Ordinal);
}
