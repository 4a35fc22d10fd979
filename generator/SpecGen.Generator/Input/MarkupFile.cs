using Microsoft.CodeAnalysis;

namespace SpecGen.Generator.Input;

/// <summary>Files that hold C# and become C# by other generators, as the compiler gets them.</summary>
internal static class MarkupFile
{
    private static readonly string[] s_endings = [".razor", ".cshtml", ".xaml", ".axaml"];

    public static bool Is(AdditionalText file) => s_endings.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
