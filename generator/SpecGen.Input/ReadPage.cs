using SpecGen.Binding;
using SpecGen.Session;

namespace SpecGen.Input;

/// <summary>What one file gave.</summary>
/// <param name="File">Path as it was named on the command line or found.</param>
/// <param name="Named">The operation it is about, selected or not.</param>
/// <param name="Stated">What it states of it, if it is selected.</param>
/// <param name="Size">Of a page that an import would reduce.</param>
internal sealed record ReadPage(string File, NamedPage? Named, StatedOperation? Stated, IReadOnlyList<LocatedDiagnostic> Diagnostics, PageSize Size)
{
    /// <summary>The page's name: that of its file without the extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    public Operation? Operation => Stated?.Operation;
}
