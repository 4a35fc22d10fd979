using System.Text;

namespace SpecGen.Naming;

/// <summary>
/// The one door from a page's text to a C# identifier. Only ASCII letters and digits come through, so nothing on a
/// page can break out of an identifier, and the result is the same in every culture.
/// </summary>
public static class Identifier
{
    /// <summary>Longer names are cut: nobody reads them, and a hostile page must not fill the output.</summary>
    private const int MaximumLength = 120;

    /// <summary>
    /// <c>cipher_suite</c> becomes <c>CipherSuite</c>, <c>_links</c> <c>Links</c>, <c>1d</c> <c>Value1d</c>. Capitals in
    /// a row are a word: <c>userID</c> becomes <c>UserId</c>, <c>MD5Checksum</c> <c>Md5Checksum</c>.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(Math.Min(text.Length, MaximumLength));
        for (var index = 0; index < text.Length && name.Length < MaximumLength; index++)
        {
            var character = text[index];
            if (!IsLetterOrDigit(character))
                continue;
            if (index == 0 || !IsLetterOrDigit(text[index - 1]))
                name.Append(char.ToUpperInvariant(character));
            else
                name.Append(EndsCapitals(text, index) ? char.ToLowerInvariant(character) : character);
        }

        if (name.Length == 0)
            return "Value";
        return IsDigit(name[0]) ? "Value" + name : name.ToString();
    }

    /// <summary>A capital after a capital that does not begin the next word: the S of <c>DNSServer</c>'s <c>DNS</c>.</summary>
    private static bool EndsCapitals(string text, int index) =>
        IsCapital(text[index]) && IsCapital(text[index - 1]) &&
        (index + 1 == text.Length || text[index + 1] is not (>= 'a' and <= 'z'));

    /// <summary><c>svm.uuid</c> becomes <c>svmUuid</c>.</summary>
    public static string Camel(string text) => LowerFirst(Pascal(text));

    /// <summary>The private field behind a property.</summary>
    public static string Field(string propertyName) => "_" + LowerFirst(propertyName);

    /// <summary>A C# keyword gets its <c>@</c>.</summary>
    public static string EscapeKeyword(string name) => ReservedNames.IsKeyword(name) ? "@" + name : name;

    /// <summary>Each part of a dotted namespace made a valid identifier; empty parts are dropped.</summary>
    public static string Namespace(string text)
    {
        var parts = text.Split('.').Select(NamespacePart).Where(part => part.Length > 0).ToArray();
        return parts.Length == 0 ? "Api" : string.Join(".", parts);
    }

    private static string NamespacePart(string text)
    {
        var part = new string([.. text.Trim().Select(character => IsLetterOrDigit(character) ? character : '_')]);
        if (part.Length == 0)
            return part;
        return EscapeKeyword(IsDigit(part[0]) ? "_" + part : part);
    }

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || IsDigit(character);
}
