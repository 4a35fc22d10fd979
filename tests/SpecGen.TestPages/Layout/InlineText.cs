using System.Text.RegularExpressions;
using SpecGen.TestPages.Described;

namespace SpecGen.TestPages.Layout;

public enum InlineKind
{
    Plain,
    Code,
    Emphasis,

    /// <summary>A tag that no markup knows: <c>&lt;name&gt;</c>.</summary>
    Placeholder,
    Link,
}

/// <param name="Target">Anchor that a link leads to.</param>
public sealed record InlinePart(InlineKind Kind, string Text, string Target = "");

/// <summary>A text with marks: <c>`code`</c>, <c>_emphasis_</c>, <c>&lt;placeholder&gt;</c> and <c>-&gt;key</c> for a link to a definition.</summary>
public sealed partial record InlineText(IReadOnlyList<InlinePart> Parts)
{
    public bool IsEmpty => Parts.Count == 0;

    /// <summary>A cell with nothing but a link is lost in extracted text.</summary>
    public bool IsLink => Parts is [{ Kind: InlineKind.Link }];

    public static InlineText Parse(string text, DescribedApi api)
    {
        var parts = new List<InlinePart>();
        var end = 0;
        foreach (Match mark in Marks().Matches(text))
        {
            if (mark.Index > end)
                parts.Add(new(InlineKind.Plain, text[end..mark.Index]));
            parts.Add(PartOf(mark, api));
            end = mark.Index + mark.Length;
        }

        if (end < text.Length)
            parts.Add(new(InlineKind.Plain, text[end..]));
        return new(parts);
    }

    public static InlineText Plain(string text) => new(text.Length == 0 ? [] : [new(InlineKind.Plain, text)]);

    public string Render(Func<InlinePart, string> part) => string.Concat(Parts.Select(part));

    private static InlinePart PartOf(Match mark, DescribedApi api)
    {
        if (mark.Groups["code"].Success)
            return new(InlineKind.Code, mark.Groups["code"].Value);
        if (mark.Groups["emphasis"].Success)
            return new(InlineKind.Emphasis, mark.Groups["emphasis"].Value);
        if (mark.Groups["tag"].Success)
            return new(InlineKind.Placeholder, mark.Groups["tag"].Value);
        var key = mark.Groups["key"].Value;
        return new(InlineKind.Link, api.NameOf(key), api.AnchorOf(key));
    }

    [GeneratedRegex(@"`(?<code>[^`]+)`|(?<![\w])_(?<emphasis>[^_]+)_(?![\w])|<(?<tag>\w+)>|->(?<key>[\w.\-]+\w)")]
    private static partial Regex Marks();
}
