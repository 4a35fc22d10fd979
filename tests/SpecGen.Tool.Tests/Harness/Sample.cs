namespace SpecGen.Tool.Tests.Harness;

/// <summary>The page about a bed in a garden that the readers' tests use, too.</summary>
internal static class Sample
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Samples");

    /// <summary>The text of a page that states no operation, which is worth a remark and no more.</summary>
    public const string Overview = "Gardens\nThis overview tells how the pages of the reference of gardens are ordered.\n";

    public static string AsciiDoc { get; } = Path.Combine(Folder, "patch-garden-beds-.adoc");

    public static string Html { get; } = Path.Combine(Folder, "patch-garden-beds-.html");
}
