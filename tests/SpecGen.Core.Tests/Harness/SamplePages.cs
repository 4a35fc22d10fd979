using SpecGen.Pages;

namespace SpecGen.Core.Tests.Harness;

/// <summary>One page about a bed in a garden, written by ourselves in each form, with what real pages do to readers.</summary>
internal static class SamplePages
{
    private const string Name = "patch-garden-beds-";

    public static string AsciiDoc { get; } = Load(".adoc");

    public static string Html { get; } = Load(".html");

    public static string Text { get; } = Load(".txt");

    public static IReadOnlyList<string> All { get; } =
        [AsciiDoc, Html, Text, Load(".cells.txt"), Load(".bars.txt"), Load(".paragraphs.txt")];

    public static Page Read(string text) => PageReader.Read(new StringPageSource(text), TestContext.Current.CancellationToken);

    /// <summary>The blocks that stand below a heading.</summary>
    public static IReadOnlyList<Block> Section(string text, string heading) =>
        [.. Read(text).Blocks.SkipWhile(block => block is not Heading found || found.Text != heading).Skip(1).TakeWhile(block => block is not Heading { Level: 2 })];

    public static Table TableIn(string text, string heading) => Section(text, heading).OfType<Table>().First();

    public static string Load(string extension) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", "Samples", Name + extension));
}
