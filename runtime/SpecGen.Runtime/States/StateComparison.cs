using System.Collections;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Compares what is wanted with what is there. Only what was assigned is wanted; a server writes some values in its own way,
/// and those are the same.
/// </summary>
/// <param name="known">Dotted wire names of members by which the record was found.</param>
/// <param name="sets">Dotted wire names of lists of which the order means nothing.</param>
/// <param name="unread">Dotted wire names of members that no answer has.</param>
internal sealed class StateComparison(IReadOnlyCollection<string> known, IReadOnlyCollection<string> sets, IReadOnlyCollection<string> unread)
{
    /// <summary>In bytes. Sizes are rounded up to whole blocks.</summary>
    private const long Block = 4096;

    public List<EnsureChange> Changes { get; } = [];

    public List<string> Uncompared { get; } = [];

    /// <summary>The part of the wanted object that differs, as it is to be sent.</summary>
    public StateDifference Compare(ApiObject wanted, ApiObject found, string path = "")
    {
        var shape = wanted.GetShape();
        var difference = new StateDifference(wanted);
        foreach (var index in WantedMembers.Of(wanted))
        {
            var name = shape.NameText(index);
            var place = path.Length == 0 ? name : path + "." + name;
            if (known.Contains(place))
                continue;
            if ((shape.IsSecret(index) || unread.Contains(place)) && !found.IsPresent(index))
            {
                Uncompared.Add(place);
                continue;
            }

            var before = ValueOf(found, index);
            var after = ObjectChanges.Look(wanted, index);
            if (after is ApiObject object1 && before is ApiObject object2)
                difference.Add(index, Compare(object1, object2, place));
            else if (!AreSame(after, before, name, place))
                difference.Add(index, Note(place, found, wanted, index));
        }

        foreach (var (name, value) in wanted.Presence?.Unknown?.Changed ?? [])
        {
            if (found.TryGetUnknown(name, out var before) && AreSame(value, before, name, name))
                continue;
            Changes.Add(new(path.Length == 0 ? name : path + "." + name, before.ValueKind == JsonValueKind.Undefined ? null : before.GetRawText(), value.GetRawText()));
            difference.AddUnknown(name, value);
        }

        return difference;
    }

    private StateDifference? Note(string place, ApiObject found, ApiObject wanted, int index)
    {
        Changes.Add(new(place, found.IsPresent(index) ? ObjectChanges.JsonOf(found, index) : null, ObjectChanges.JsonOf(wanted, index)));
        return null;
    }

    private static object? ValueOf(ApiObject found, int index) => found.IsPresent(index) ? ObjectChanges.Look(found, index) : null;

    private bool AreSame(object? wanted, object? found, string name, string place) => (wanted, found) switch
    {
        (null, null) => true,
        (null, _) => found is ICollection { Count: 0 } or "",
        (IDictionary map, IDictionary other) => AreSameMaps(map, other, place),
        (ICollection { Count: 0 }, null) => true,
        (_, null) => false,
        (ApiObject record, ApiObject other) => AreSameObjects(record, other, place),
        (string text, string other) => text == other || AreSameKeys(text, other),
        (long size, long other) => size == other || (IsSize(name) && other > size && other - size < Block && other % Block == 0),
        (ApiDateTime time, ApiDateTime other) => time.Text == other.Text || (time.Value is { } moment && moment == other.Value),
        (ApiDuration time, ApiDuration other) => time.Text == other.Text || (time.Value is { } length && length == other.Value),
        (JsonElement json, JsonElement other) => JsonEquality.AreSame(json, other),
        (IEnumerable items, IEnumerable others) => AreSameLists([.. items.Cast<object?>()], [.. others.Cast<object?>()], name, place),
        // Documented values: servers write them in the case of their page.
        (ValueType, ValueType) => string.Equals(wanted.ToString(), found.ToString(), StringComparison.OrdinalIgnoreCase),
        _ => wanted.Equals(found),
    };

    /// <summary>Members of an item that nobody assigned are the server's to say.</summary>
    private bool AreSameObjects(ApiObject wanted, ApiObject found, string place)
    {
        var inner = new StateComparison([], sets, unread);
        return inner.Compare(wanted, found, place).IsEmpty;
    }

    private bool AreSameLists(List<object?> wanted, List<object?> found, string name, string place)
    {
        if (wanted.Count != found.Count)
            return false;
        if (!sets.Contains(place))
            return wanted.Zip(found).All(pair => AreSame(pair.First, pair.Second, name, place));
        foreach (var item in wanted)
        {
            var index = found.FindIndex(other => AreSame(item, other, name, place));
            if (index < 0)
                return false;
            found.RemoveAt(index);
        }

        return true;
    }

    private bool AreSameMaps(IDictionary wanted, IDictionary found, string place)
    {
        if (wanted.Count != found.Count)
            return false;
        foreach (DictionaryEntry entry in wanted)
        {
            if (!found.Contains(entry.Key) || !AreSame(entry.Value, found[entry.Key], (string)entry.Key, place))
                return false;
        }

        return true;
    }

    /// <summary>Keys such as UUIDs are hexadecimal digits, which servers write in lower case.</summary>
    private static bool AreSameKeys(string wanted, string found) => Guid.TryParse(wanted, out var key) && Guid.TryParse(found, out var other) && key == other;

    private static bool IsSize(string name) => name == "size" || name.EndsWith("_size", StringComparison.Ordinal);
}
