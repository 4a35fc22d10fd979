using System.Text;

namespace SpecGen.Emission;

/// <summary>
/// Collects C# text: indentation, braces and LF line ends on every system. Decides nothing.
/// </summary>
public sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    public SourceWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    public SourceWriter Line(string line)
    {
        _text.Append(' ', _level * SpacesPerLevel).Append(line).Append('\n');
        return this;
    }

    /// <summary>An opening brace; what follows is one level deeper.</summary>
    public SourceWriter Open()
    {
        Line("{");
        _level++;
        return this;
    }

    public SourceWriter Close(string after = "")
    {
        _level--;
        return Line("}" + after);
    }

    /// <summary>One line a level deeper.</summary>
    public SourceWriter Indented(string line)
    {
        _level++;
        Line(line);
        _level--;
        return this;
    }

    public override string ToString() => _text.ToString();
}
