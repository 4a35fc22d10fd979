using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Pages;

namespace SpecGen.Tool.Questions;

/// <summary>A page of a reference, whose text is here and which is understood only when a question comes to it.</summary>
internal sealed class ReferencePage(FoundFile file, string text)
{
    private readonly Lazy<ReadPage> _read = new(() => PageFileReader.Read(file, text, PathSelection.Parse(null, null), CancellationToken.None));
    private readonly Lazy<OperationName?> _name = new(() => NameIn(text));
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(text));

    public string File => file.Path;

    public string Text => text;

    public ReadPage Page => _read.Value;

    /// <summary>Null where the file is no page of an operation.</summary>
    public Operation? Operation => Page.Operation;

    /// <summary>The operation that the page is about, from its beginning where that tells it.</summary>
    public OperationName? Name => _name.Value ?? Operation?.Name;

    public bool Mentions(string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the words first stand by themselves: behind the last such heading, else anywhere; the page's beginning if nowhere.</summary>
    public string PlaceOf(string words, string heading = "")
    {
        var start = heading.Length == 0 ? 0 : Math.Max(0, text.LastIndexOf(heading, StringComparison.OrdinalIgnoreCase));
        var index = IndexOf(words, start) is >= 0 and var found ? found : IndexOf(words, 0);
        var (line, column) = _lines.Value.PositionOf(Math.Max(0, index));
        return $"{File}({line},{column})";
    }

    private int IndexOf(string words, int start)
    {
        for (var index = text.IndexOf(words, start, StringComparison.Ordinal); index >= 0; index = text.IndexOf(words, index + 1, StringComparison.Ordinal))
        {
            var end = index + words.Length;
            if ((index == 0 || !IsOfWord(text[index - 1])) && (end == text.Length || !IsOfWord(text[end])))
                return index;
        }

        return -1;
    }

    private static bool IsOfWord(char character) => character == '_' || char.IsLetterOrDigit(character);

    private static OperationName? NameIn(string text) =>
        PageReader.ReadOperation(new StringPageSource(text), CancellationToken.None) is { } line ? new(line.Method, line.PathTemplate) : null;
}
