namespace SpecGen.Tool.Tests.Harness;

/// <summary>The page about a bed in a garden that the readers' tests use, too.</summary>
internal static class Sample
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static string AsciiDoc { get; } = Path.Combine(Folder, "patch-garden-beds-.adoc");

    public static string Html { get; } = Path.Combine(Folder, "patch-garden-beds-.html");
}
