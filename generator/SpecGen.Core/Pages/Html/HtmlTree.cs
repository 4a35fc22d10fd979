using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace SpecGen.Pages.Html;

/// <summary>
/// Builds a tree from AngleSharp's tokens. The content is what asciidoctor printed, well-formed but for what an
/// author slipped in, so it needs none of the repairs by which a browser's tree grows beyond bounds on hostile input:
/// time and memory are linear in the text here, and the depth is limited.
/// </summary>
internal sealed class HtmlTree
{
    private const int MaximumDepth = 200;

    private readonly int _offset;
    private readonly HtmlTokenizer _tokenizer;
    private readonly string _source;
    private readonly List<HtmlElement> _open = [];
    private bool _isForeignTextUnclosed;

    private HtmlTree(string source, int offset)
    {
        _source = source;
        _offset = offset;
        _tokenizer = new HtmlTokenizer(new TextSource(source), HtmlEntityProvider.Resolver) { SkipComments = true };
        Root = new HtmlElement(offset, "");
        _open.Add(Root);
    }

    private HtmlElement Root { get; }

    private HtmlElement Current => _open[_open.Count - 1];

    /// <param name="offset">Where the source begins in its file.</param>
    public static HtmlElement Parse(string source, int offset, CancellationToken cancellationToken)
    {
        var tree = new HtmlTree(source, offset);
        for (var token = tree._tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tree._tokenizer.Get())
        {
            cancellationToken.ThrowIfCancellationRequested();
            tree.Add(token);
        }

        tree.CloseTo(0, source.Length);
        return tree.Root;
    }

    private void Add(HtmlToken token)
    {
        var position = token.Position.Index;
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open(token.AsTag(), position);
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name, position);
                break;
            case HtmlTokenType.Character when !Current.IsStructure || !string.IsNullOrWhiteSpace(token.Data):
                Current.Children.Add(new HtmlText(_offset + position, token.Data));
                break;
        }
    }

    private void Open(HtmlTagToken tag, int position)
    {
        var isPlaceholder = HtmlTagNames.IsPlaceholder(tag.Name);
        var element = new HtmlElement(_offset + position, tag.Name)
        {
            IsPlaceholder = isPlaceholder,
            IsStructure = HtmlTagNames.IsStructure(tag.Name),
            PrintedName = isPlaceholder ? PrintedName(tag, position) : tag.Name,
            Class = tag.GetAttribute("class") ?? "",
            Href = tag.GetAttribute("href") ?? "",
        };
        Current.Children.Add(element);
        var isForeign = tag.Name is "script" or "style";
        var hasContent = isForeign ? TrySkipForeignText(tag.Name, position) : !tag.IsSelfClosing && !HtmlTagNames.IsVoid(tag.Name);
        if (hasContent && _open.Count <= MaximumDepth)
            _open.Add(element);
        else
            element.End = _offset + EndOfTag(position);
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

    private void Close(string name, int position)
    {
        var index = _open.Count - 1;
        while (index > 0 && _open[index].Name != name)
        {
            // Nothing within a cell can end what is around it, but for the parts of the table.
            if (_open[index].Name is "td" or "th" && !IsTablePart(name))
                return;
            index--;
        }

        if (index > 0)
            CloseTo(index, EndOfTag(position));
    }

    private void CloseTo(int index, int end)
    {
        for (var i = index; i < _open.Count; i++)
            _open[i].End = _offset + end;
        _open.RemoveRange(index, _open.Count - index);
    }

    private string PrintedName(HtmlTagToken tag, int position) =>
        position + 1 + tag.Name.Length <= _source.Length ? _source.Substring(position + 1, tag.Name.Length) : tag.Name;

    private int EndOfTag(int position)
    {
        var end = position < _source.Length ? _source.IndexOf('>', position) : -1;
        return end < 0 ? _source.Length : end + 1;
    }

    private static bool IsTablePart(string name) => name is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "table";
}
