using SpecGen.Common;
using SpecGen.Naming;

namespace SpecGen.Model;

/// <summary>A path template taken apart: literal segments and keys.</summary>
/// <param name="Template">As printed: <c>/storage/volumes/{volume.uuid}/snapshots/{uuid}</c>.</param>
/// <param name="Literals">The segments that are neither keys nor wildcards: <c>storage</c>, <c>volumes</c>, <c>snapshots</c>.</param>
/// <param name="Keys">Names of the keys in path order.</param>
/// <param name="ItemKeys">Those behind the last literal segment: the path names one item, not the collection.</param>
/// <param name="HasWildcard">A segment is <c>*</c>: the path acts on the items of every parent.</param>
public sealed record ResourcePath(
    string Template,
    EquatableArray<string> Literals,
    EquatableArray<string> Keys,
    EquatableArray<string> ItemKeys,
    bool HasWildcard)
{
    public bool EndsWithKey => !ItemKeys.IsEmpty;

    /// <summary>
    /// What makes two paths belong to one resource: the literal segments as C# names. A collection and its items are
    /// one resource, and two resources can never want one type name.
    /// </summary>
    public string Identity => string.Join(".", Literals.Select(Identifier.Pascal));

    /// <summary>The path without its keys and wildcards.</summary>
    public string LiteralPath => "/" + string.Join("/", Literals);

    public static ResourcePath Parse(string template)
    {
        var segments = template.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var literals = segments.Where(IsLiteral).ToEquatableArray();
        return new(
            template,
            literals.IsEmpty ? EquatableArray.Create<string>(["root"]) : literals,
            KeysOf(template).ToEquatableArray(),
            segments.Skip(Array.FindLastIndex(segments, segment => !HasKey(segment)) + 1).SelectMany(KeysOf).ToEquatableArray(),
            segments.Contains("*"));
    }

    /// <summary>A wildcard (<c>/storage/volumes/*/snapshots</c>) stands for keys, and is no name.</summary>
    private static bool IsLiteral(string segment) => !HasKey(segment) && segment.Any(char.IsLetterOrDigit);

    private static bool HasKey(string segment) => segment.Contains('{');

    private static IEnumerable<string> KeysOf(string template)
    {
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
                yield break;
            yield return template.Substring(open + 1, close - open - 1);
        }
    }
}
