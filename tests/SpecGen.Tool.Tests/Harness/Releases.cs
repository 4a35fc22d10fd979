namespace SpecGen.Tool.Tests.Harness;

/// <summary>Two releases of a reference about kites, for comparing them.</summary>
internal static class Releases
{
    public static string Old { get; } = Path.Combine(AppContext.BaseDirectory, "Diff/Releases/9.8");

    public static string New { get; } = Path.Combine(AppContext.BaseDirectory, "Diff/Releases/9.9");
}
