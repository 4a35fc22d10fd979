using SpecGen.Common;

namespace SpecGen.Json;

internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A JSON value and where it stands.</summary>
internal sealed class JsonValue(
    JsonKind kind,
    TextRange range,
    string text,
    IReadOnlyList<JsonValue> items,
    IReadOnlyList<JsonMember> members)
{
    private Dictionary<string, JsonValue>? _byName;

    public JsonKind Kind { get; } = kind;

    public TextRange Range { get; } = range;

    /// <summary>A string's characters, a number or literal as written; empty for arrays and objects.</summary>
    public string Text { get; } = text;

    /// <summary>Of an array.</summary>
    public IReadOnlyList<JsonValue> Items { get; } = items;

    /// <summary>Of an object, in order; names can repeat.</summary>
    public IReadOnlyList<JsonMember> Members { get; } = members;

    /// <summary>The value of a member; of the first one where the name repeats; null if there is none.</summary>
    public JsonValue? Member(string name)
    {
        _byName ??= IndexByName(Members);
        return _byName.TryGetValue(name, out var value) ? value : null;
    }

    private static Dictionary<string, JsonValue> IndexByName(IReadOnlyList<JsonMember> members)
    {
        var byName = new Dictionary<string, JsonValue>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!byName.ContainsKey(member.Name))
                byName.Add(member.Name, member.Value);
        }

        return byName;
    }
}

/// <param name="NameRange">Where the name stands, quotes included.</param>
internal sealed record JsonMember(string Name, TextRange NameRange, JsonValue Value);

/// <summary>Why a text is no JSON, and where it stops being it.</summary>
internal sealed record JsonFault(int Position, string Reason);
