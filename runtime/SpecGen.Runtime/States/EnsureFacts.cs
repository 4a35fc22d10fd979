using System.ComponentModel;
using System.Globalization;

namespace SpecGen.Runtime.Generated;

/// <summary>What the pages say of a resource that is to be brought to a wanted state.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnsureFacts
{
    /// <summary>Lists are separated by line feeds; names are dotted wire names.</summary>
    /// <param name="item">What follows the collection's path in that of one record: <c>{uuid}</c>.</param>
    /// <param name="key">Members by which a record is known before it exists; a reference stands for its key or name.</param>
    /// <param name="existsCodes">Error codes of a creation that say that the record is there already.</param>
    /// <param name="sets">Lists of which the order means nothing.</param>
    /// <param name="unread">Members that no answer has.</param>
    public EnsureFacts(string item, string key, string existsCodes, string sets, string unread)
    {
        Item = item;
        Key = Split(key);
        ExistsCodes = [.. Split(existsCodes).Select(code => long.Parse(code, CultureInfo.InvariantCulture))];
        Sets = Split(sets);
        Unread = [.. Split(unread)];
    }

    internal string Item { get; }

    internal IReadOnlyList<string> Key { get; }

    internal IReadOnlyList<long> ExistsCodes { get; }

    internal IReadOnlyList<string> Sets { get; }

    internal HashSet<string> Unread { get; }

    /// <summary>Names of the keys in the path of one record, in its order.</summary>
    internal IEnumerable<string> ItemKeys() => Item.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);

    private static string[] Split(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
