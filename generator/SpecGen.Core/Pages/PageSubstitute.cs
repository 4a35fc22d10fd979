using SpecGen.Common;

namespace SpecGen.Pages;

/// <summary>
/// Recognizes what gets saved in a page's place: a log-in page, an error page, an empty or a foreign file. Pages of
/// documentation without an operation are none of these.
/// </summary>
internal static class PageSubstitute
{
    private const int HeadLength = 4096;

    /// <summary>Fewer words than any page of documentation has.</summary>
    private const int MinimumWords = 8;

    /// <summary>As many can stand on a page of extracted text before its operation: the menu's remains, a title, contributors.</summary>
    private const int MaximumWordsBeforeOperation = 40;

    /// <summary>More words than a menu's remains have in a sentence.</summary>
    private const int MinimumWordsOfSentence = 9;

    /// <summary>More words than pages have that only refuse or ask for a name.</summary>
    private const int MaximumWordsOfRefusal = 200;

    private static readonly string[] s_binaryStarts = ["%PDF-", "PK\u0003\u0004", "\u001F\u008B", "\u001F\uFFFD", "\uFFFDPNG"];

    private static readonly string[] s_errorTitles =
    [
        "Not Found", "Page Not Found", "Access Denied", "Forbidden", "Unauthorized", "Bad Gateway", "Bad Request",
        "Service Unavailable", "Service Temporarily Unavailable", "Gateway Timeout", "Gateway Time-out",
        "Internal Server Error", "Server Error", "Too Many Requests", "Just a moment", "Attention Required", "Error",
    ];

    private static readonly string[] s_logInTitles = ["Log in", "Login", "Log-in", "Sign in", "Sign-in", "Single Sign-On"];

    /// <summary>What the file is, or null if it can be documentation.</summary>
    public static string? Of(IPageSource source, Page page)
    {
        var head = source.Substring(0, Math.Min(HeadLength, source.Length)).TrimStart('\uFEFF');
        if (head.AsSpan().IsWhiteSpace())
            return source.Length <= HeadLength ? "an empty file" : null;
        if (head.IndexOf('\0') >= 0 || Array.Exists(s_binaryStarts, start => head.StartsWith(start, StringComparison.Ordinal)))
            return "a binary file";
        var text = head.TrimStart();
        if (text[0] is '{' or '[' && IsJson(text))
            return "JSON";
        if (text.StartsWith("<?xml", StringComparison.Ordinal) && text.IndexOf("<html", StringComparison.OrdinalIgnoreCase) < 0)
            return "XML";
        var words = CountWords(page);
        if (words < MaximumWordsOfRefusal && page.Form != PageForm.AsciiDoc && OfTitle(source, page, text) is { } refusal)
            return refusal;
        return words < MinimumWords || (words < MaximumWordsBeforeOperation && page.Form == PageForm.Text && !page.Blocks.Any(IsSentence)) ? "next to empty" : null;
    }

    private static string? OfTitle(IPageSource source, Page page, string head)
    {
        var title = TitleIn(head) ?? FirstTextIn(page);
        if (IsErrorTitle(title))
            return "an error page";
        var asksPassword = page.Form == PageForm.Html && HasPasswordField(source);
        return asksPassword || s_logInTitles.Any(words => Begins(title, words)) ? "a log-in page" : null;
    }

    private static bool IsErrorTitle(string title)
    {
        var words = title.TrimStart();
        if (words.StartsWith("Error ", StringComparison.OrdinalIgnoreCase))
            words = words.Substring("Error ".Length);
        var isStatus = words.Length >= 3 && words[0] is '4' or '5' && char.IsDigit(words[1]) && char.IsDigit(words[2]);
        if (isStatus)
            words = words.Substring(3).TrimStart(' ', '-', ':', '|', '.');
        return s_errorTitles.Any(error => Begins(words, error) && (isStatus || words.Length <= error.Length + 24)) || (isStatus && words.Length == 0);
    }

    private static bool Begins(string title, string words) =>
        title.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (title.Length == words.Length || !char.IsLetter(title[words.Length]));

    private static string? TitleIn(string head)
    {
        var start = head.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : head.IndexOf('<', start + 1);
        return end < 0 ? null : head.AsSpan(start + "<title>".Length, end - start - "<title>".Length).FoldWhiteSpace();
    }

    private static string FirstTextIn(Page page) => (page.Blocks.Count > 0 ? page.Blocks[0] : null) switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        _ => "",
    };

    private static bool HasPasswordField(IPageSource source) =>
        source.Substring(0, Math.Min(source.Length, 16 * HeadLength)).IndexOf("type=\"password\"", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>A brace or bracket before a name in quotes, a value or the end of the line; AsciiDoc can begin with either.</summary>
    private static bool IsJson(string text)
    {
        var next = text.AsSpan(1).TrimStart();
        return next.IsEmpty || next[0] is '"' or '{' or '}' or ']' || char.IsDigit(next[0]) || (next[0] == '[' && text[0] == '[' && next.IndexOf(']') > 1 && next[1] is '"' or '{');
    }

    private static int CountWords(Page page) => page.Blocks.Sum(block => block switch
    {
        Heading heading => WordsIn(heading.Text),
        Paragraph paragraph => WordsIn(paragraph.Text),
        BulletList list => list.Texts.Sum(WordsIn),
        Caption caption => WordsIn(caption.Text),
        CodeBlock or Table => MaximumWordsBeforeOperation,
        _ => 0,
    });

    private static bool IsSentence(Block block) =>
        block is Paragraph { Text: var text } && text.EndsWith(".", StringComparison.Ordinal) && WordsIn(text) >= MinimumWordsOfSentence;

    private static int WordsIn(string text) => text.Count(character => character == ' ') + 1;
}
