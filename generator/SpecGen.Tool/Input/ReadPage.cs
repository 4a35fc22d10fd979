using SpecGen.Binding;
using SpecGen.Diagnostics;

namespace SpecGen.Tool.Input;

/// <summary>What one file gave.</summary>
/// <param name="File">Path as it was named on the command line or found.</param>
internal sealed record ReadPage(string File, Operation? Operation, IReadOnlyList<LocatedDiagnostic> Diagnostics)
{
    /// <summary>The page's name: that of its file without the extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);
}

/// <summary>A message with the place it points at.</summary>
/// <param name="Start">Counted from 1, as editors do.</param>
internal sealed record LocatedDiagnostic(DiagnosticRule Rule, string Message, string File, LinePosition Start, LinePosition End);

/// <summary>A line and a column, counted from 1.</summary>
internal readonly record struct LinePosition(int Line, int Column);
