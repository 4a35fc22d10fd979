namespace SpecGen.Naming;

/// <summary>
/// The one door from a page's text to a C# identifier. Only ASCII letters and digits come through, so nothing on a
/// page can break out of an identifier, and the result is the same in every culture.
/// </summary>
public static class Identifier
{
    /// <summary>Longer names are cut: nobody reads them, and a hostile page must not fill the output.</summary>
    public const int MaximumLength = 120;

    /// <summary>An identifier of the text stands for its beginning only.</summary>
    public static bool IsCut(string text) => text.Length > MaximumLength && text.Count(IsLetterOrDigit) > MaximumLength;

    /// <summary>
    /// <c>cipher_suite</c> becomes <c>CipherSuite</c>, <c>_links</c> <c>Links</c>, <c>1d</c> <c>Value1d</c>. Capitals in
    /// a row are a word, and so is a lone small letter before or after them: <c>userID</c> becomes <c>UserId</c>,
    /// <c>MD5Checksum</c> <c>Md5Checksum</c>, <c>iSCSI</c> <c>Iscsi</c>, <c>LUNs</c> <c>Luns</c>, <c>NFSv3</c> <c>Nfsv3</c>.
    /// Known words that are written as one are told apart: <c>publickey</c> becomes <c>PublicKey</c>.
    /// </summary>
    public static string Pascal(string text)
    {
        Span<char> name = stackalloc char[Math.Min(text.Length, MaximumLength)];
        var length = 0;
        for (var index = 0; index < text.Length && length < MaximumLength; index++)
        {
            var character = text[index];
            if (!IsLetterOrDigit(character))
                continue;
            if (IsFirst(text, index))
                name[length++] = char.ToUpperInvariant(character);
            else
                name[length++] = GoesOn(text, index) ? char.ToLowerInvariant(character) : character;
        }

        if (length == 0)
            return "Value";
        var identifier = CompoundWords.Split(name.Slice(0, length).ToString());
        return IsDigit(identifier[0]) ? "Value" + identifier : identifier;
    }

    private static bool IsFirst(string text, int index) => index == 0 || !IsLetterOrDigit(text[index - 1]);

    /// <summary>A capital within a word of capitals: the S of <c>DNSServer</c>'s <c>DNS</c>, the first S of <c>iSCSI</c>.</summary>
    private static bool GoesOn(string text, int index)
    {
        if (!IsCapital(text, index))
            return false;
        return IsCapital(text, index - 1)
            ? !BeginsWord(text, index)
            : IsSmall(text, index - 1) && IsFirst(text, index - 1) && IsCapital(text, index + 1);
    }

    /// <summary>Small letters follow, more than the one that belongs to the capitals before it (<c>LUNs</c>, <c>NVMe</c>).</summary>
    private static bool BeginsWord(string text, int index) => IsSmall(text, index + 1) && IsSmall(text, index + 2);

    /// <summary><c>svm.uuid</c> becomes <c>svmUuid</c>.</summary>
    public static string Camel(string text) => LowerFirst(Pascal(text));

    /// <summary>
    /// The private field behind a property. It keeps the property's capital, so that in an assembly it is the end of
    /// <c>get_Name</c>, which costs nothing: metadata keeps a name that another one ends with once.
    /// </summary>
    public static string Field(string propertyName) => "_" + propertyName;

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

    private static bool IsCapital(string text, int index) => index < text.Length && text[index] is >= 'A' and <= 'Z';

    private static bool IsSmall(string text, int index) => index < text.Length && text[index] is >= 'a' and <= 'z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || IsDigit(character);
}
