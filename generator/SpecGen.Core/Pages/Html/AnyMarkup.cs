using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace SpecGen.Pages.Html;

/// <summary>Reads whatever a browser would read as HTML, by AngleSharp's tokens.</summary>
internal sealed class AnyMarkup : IDisposable
{
    private readonly string _source;
    private readonly HtmlTree _tree;
    private readonly HtmlTokenizer _tokenizer;
    private bool _isForeignTextUnclosed;

    private AnyMarkup(string source, int offset)
    {
        _source = source;
        _tree = new HtmlTree(offset);
        _tokenizer = new HtmlTokenizer(new TextSource(source), HtmlEntityProvider.Resolver) { SkipComments = true };
    }

    /// <param name="source">Markup that stands in a file.</param>
    /// <param name="offset">Where it begins there.</param>
    /// <param name="cancellationToken">Gives the parse up.</param>
    /// <returns>An element without a tag that holds all of it.</returns>
    public static HtmlElement Parse(string source, int offset, CancellationToken cancellationToken)
    {
        using var markup = new AnyMarkup(source, offset);
        var tokenizer = markup._tokenizer;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            cancellationToken.ThrowIfCancellationRequested();
            markup.Add(token);
        }

        return markup._tree.Finish(source.Length);
    }

    public void Dispose() => _tokenizer.Dispose();

    private void Add(HtmlToken token)
    {
        var position = token.Position.Index;
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open(token.AsTag(), position);
                break;
            case HtmlTokenType.EndTag:
                _tree.Close(HtmlTag.Of(token.Name), EndOfTag(position));
                break;
            case HtmlTokenType.Character:
                _tree.AddText(position, token.Data);
                break;
        }
    }

    private void Open(HtmlTagToken token, int position)
    {
        var tag = HtmlTag.Of(token.Name);
        var hasContent = tag.IsForeign ? TrySkipForeignText(tag.Name, position) : !token.IsSelfClosing && !tag.IsVoid;
        _tree.Open(
            tag,
            tag.IsPlaceholder ? PrintedName(token, position) : tag.Name,
            token.GetAttribute("class") ?? "",
            token.GetAttribute("href") ?? "",
            token.GetAttribute("id") ?? "",
            position,
            EndOfTag(position),
            hasContent);
    }

    /// <summary>What stands in a script is not markup, if the script ends at all.</summary>
    private bool TrySkipForeignText(string name, int position)
    {
        if (_isForeignTextUnclosed || _source.IndexOf("</" + name, position, StringComparison.OrdinalIgnoreCase) < 0)
        {
            _isForeignTextUnclosed = true;
            return false;
        }

        _tokenizer.State = name == "script" ? HtmlParseMode.Script : HtmlParseMode.Rawtext;
        return true;
    }

    private string PrintedName(HtmlTagToken token, int position) =>
        position + 1 + token.Name.Length <= _source.Length ? _source.Substring(position + 1, token.Name.Length) : token.Name;

    private int EndOfTag(int position)
    {
        var end = position < _source.Length ? _source.IndexOf('>', position) : -1;
        return end < 0 ? _source.Length : end + 1;
    }
}
