using System.Text;

namespace SpecGen.Runtime;

/// <summary>
/// Finds secrets in a text that a server wrote: whole or in parts, in any case, escaped as JSON, addresses or markup do, once
/// or twice, and in Base64 or hexadecimal digits alone or with other things.
/// </summary>
internal sealed class SecretRedactor
{
    /// <summary>In characters. Shorter parts of a secret are in any text, and tell next to nothing.</summary>
    public const int Shortest = 4;

    /// <summary>In characters. Longer parts are found by their pieces.</summary>
    private const int LongestPiece = 8;

    /// <summary>Hashes of all pieces of the secrets, by the piece's length.</summary>
    private readonly Dictionary<int, HashSet<int>> _pieces = [];

    /// <summary>Secrets too short for pieces.</summary>
    private readonly List<string> _short = [];

    public SecretRedactor(IEnumerable<string> secrets)
    {
        foreach (var secret in secrets.Distinct(StringComparer.Ordinal))
        {
            if (secret.Length < Shortest)
                _short.Add(secret);
            else
                AddPieces(secret);
        }
    }

    public bool IsEmpty => _pieces.Count + _short.Count == 0;

    /// <summary>The text with a mark in place of each secret.</summary>
    public string Redact(string text)
    {
        if (IsEmpty || text.Length == 0)
            return text;
        var hidden = new bool[text.Length];
        var view = EscapedView.Of(text);
        HideIn(view, hidden);
        while (view.Unescaped() is { } inner)
        {
            view = inner;
            HideIn(view, hidden);
        }

        HideEncoded(text, hidden);
        return Marked(text, hidden);
    }

    /// <summary>A third of the secret, so that halves of a short one are found; within limits.</summary>
    private static int PieceOf(string secret) => Math.Clamp(secret.Length / 3, Shortest, LongestPiece);

    private static int Hash(ReadOnlySpan<char> piece) => string.GetHashCode(piece, StringComparison.OrdinalIgnoreCase);

    private void AddPieces(string secret)
    {
        var length = PieceOf(secret);
        if (!_pieces.TryGetValue(length, out var hashes))
            _pieces[length] = hashes = [];
        for (var start = 0; start + length <= secret.Length; start++)
            hashes.Add(Hash(secret.AsSpan(start, length)));
    }

    private void HideIn(EscapedView view, bool[] hidden)
    {
        var text = view.Text;
        foreach (var (length, hashes) in _pieces)
        {
            for (var start = 0; start + length <= text.Length; start++)
            {
                if (hashes.Contains(Hash(text.AsSpan(start, length))))
                    view.Hide(start, length, hidden);
            }
        }

        foreach (var secret in _short)
        {
            for (var start = text.IndexOf(secret, StringComparison.Ordinal); start >= 0; start = text.IndexOf(secret, start + 1, StringComparison.Ordinal))
                view.Hide(start, secret.Length, hidden);
        }
    }

    private bool IsIn(string text)
    {
        foreach (var (length, hashes) in _pieces)
        {
            for (var start = 0; start + length <= text.Length; start++)
            {
                if (hashes.Contains(Hash(text.AsSpan(start, length))))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Hides each run of Base64 or hexadecimal digits that has a secret in it.</summary>
    private void HideEncoded(string text, bool[] hidden)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsDigit(text[end]))
                end++;
            if (end - start >= Shortest && Decoded(text[start..end]).Any(IsIn))
                Array.Fill(hidden, true, start, end - start);
            start = end;
        }
    }

    private static bool IsDigit(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '-' or '_';

    /// <summary>What the run can stand for. What is before a secret in it may have any length, so it is read from four beginnings.</summary>
    private static IEnumerable<string> Decoded(string run)
    {
        var digits = run.Replace('-', '+').Replace('_', '/');
        for (var skip = 0; skip < 4 && digits.Length - skip >= 4; skip++)
        {
            var length = (digits.Length - skip) / 4 * 4;
            var rest = digits[(skip + length)..];
            var whole = string.Concat(digits.AsSpan(skip, length), rest.Length > 1 ? rest.PadRight(4, '=') : "");
            var bytes = new byte[whole.Length];
            if (!Convert.TryFromBase64String(whole, bytes, out var count))
                continue;
            yield return Encoding.UTF8.GetString(bytes, 0, count);
            yield return Encoding.Unicode.GetString(bytes, 0, count);
            yield return Encoding.Unicode.GetString(bytes, Math.Min(1, count), Math.Max(0, count - 1));
        }

        for (var skip = 0; skip < 2; skip++)
        {
            var even = run[skip..^((run.Length - skip) % 2)];
            if (even.Length > 0 && even.All(char.IsAsciiHexDigit))
                yield return Encoding.UTF8.GetString(Convert.FromHexString(even));
        }
    }

    private static string Marked(string text, bool[] hidden)
    {
        if (!hidden.Contains(true))
            return text;
        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (!hidden[index])
                result.Append(text[index]);
            else if (index == 0 || !hidden[index - 1])
                result.Append(MaskedJson.Mask);
        }

        return result.ToString();
    }
}
