using SpecGen.Binding;

namespace SpecGen.Tool.Input;

/// <summary>What one file gave.</summary>
/// <param name="File">Path as it was named on the command line or found.</param>
internal sealed record ReadPage(string File, Operation? Operation, IReadOnlyList<LocatedDiagnostic> Diagnostics)
{
    /// <summary>The page's name: that of its file without the extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);
}
