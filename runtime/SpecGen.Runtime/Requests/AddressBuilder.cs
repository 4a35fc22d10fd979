using System.Buffers;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>Puts a URI together in a pooled buffer, encoding what comes from outside.</summary>
internal sealed class AddressBuilder : IDisposable
{
    private const string Plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~";

    /// <summary>A dot may stand encoded or not by RFC 3986; ONTAP's paths of files need it encoded.</summary>
    private static readonly SearchValues<char> s_segment = SearchValues.Create(Plain);

    /// <summary>What a query may hold besides; it keeps wildcards and times readable in a server's log.</summary>
    private static readonly SearchValues<char> s_query = SearchValues.Create(Plain + ".*!:/");

    private char[] _text = ArrayPool<char>.Shared.Rent(256);
    private int _length;

    public int Length => _length;

    public void Append(char character)
    {
        Ensure(1);
        _text[_length++] = character;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Ensure(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>One path segment: a slash in it does not divide.</summary>
    public void AppendSegment(ReadOnlySpan<char> text) => AppendEncoded(text, s_segment);

    /// <summary>A name or value of a query; a space becomes <c>%20</c>.</summary>
    public void AppendQuery(ReadOnlySpan<char> text) => AppendEncoded(text, s_query);

    public override string ToString() => new(_text, 0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private void AppendEncoded(ReadOnlySpan<char> text, SearchValues<char> plain)
    {
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAnyExcept(plain);
            if (length < 0)
            {
                Append(text);
                return;
            }

            Append(text[..length]);
            text = text[length..];
            if (Rune.DecodeFromUtf16(text, out var rune, out var used) != OperationStatus.Done)
                throw new ArgumentException("A key or a value of the query is not Unicode: it has half a surrogate pair.");
            AppendPercent(rune);
            text = text[used..];
        }
    }

    private void AppendPercent(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = rune.EncodeToUtf8(bytes);
        foreach (var value in bytes[..count])
        {
            Append('%');
            Append(HexDigit(value >> 4));
            Append(HexDigit(value & 15));
        }
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private void Ensure(int more)
    {
        if (_length + more <= _text.Length)
            return;

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, _text.Length * 2));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
