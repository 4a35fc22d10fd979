using SpecGen.Binding;

namespace SpecGen.Session;

/// <summary>Compares two schemas member by member. The order of members does not count.</summary>
/// <param name="isLossAlike">What one of them leaves open does not differ: extracted text loses types, marks and values.</param>
internal sealed class SchemaDifference(bool isLossAlike)
{
    /// <param name="place">How a message calls the place.</param>
    /// <returns>The first difference in words, or null.</returns>
    public string? Between(string place, Schema? first, Schema? second)
    {
        if (ReferenceEquals(first, second))
            return null;
        if (first is null || second is null)
            return $"only the {(first is null ? "second" : "first")} says what is in {place}";
        if (Differ(TypeOf(first), TypeOf(second)))
            return $"{place} is {Shown(first)} and {Shown(second)}";
        if (Differ(first.Required, second.Required))
            return $"{place} is required by one only";
        if (Differ(first.Attributes.Format, second.Attributes.Format))
            return $"{place} has the format '{first.Attributes.Format}' and '{second.Attributes.Format}'";
        if (DifferInValues(first, second))
            return $"{place} has other values";
        if ((first.AdditionalProperties ?? second.AdditionalProperties) is not null &&
            Between($"the values of {place}", first.AdditionalProperties, second.AdditionalProperties) is { } found)
            return found;
        return InMembers(place, first, second);
    }

    private string? InMembers(string place, Schema first, Schema second)
    {
        var others = MembersOf(second);
        var members = MembersOf(first);
        if (others.Keys.FirstOrDefault(name => !members.ContainsKey(name)) is { } added)
            return $"only the second has the member '{added}' in {place}";
        foreach (var (name, schema) in members.Select(member => (member.Key, member.Value)))
        {
            if (!others.TryGetValue(name, out var other))
                return $"only the first has the member '{name}' in {place}";
            if (Between($"'{name}' in {place}", schema, other) is { } found)
                return found;
        }

        return null;
    }

    private bool DifferInValues(Schema first, Schema second)
    {
        var (left, right) = (first.Attributes.Enum, second.Attributes.Enum);
        return !(isLossAlike && (left.IsEmpty || right.IsEmpty)) && !new HashSet<string>(left, StringComparer.Ordinal).SetEquals(right);
    }

    private bool Differ<T>(T? first, T? second) =>
        !(isLossAlike && (first is null || second is null)) && !EqualityComparer<T?>.Default.Equals(first, second);

    /// <summary>Of a name that is there twice the first row counts, as everywhere.</summary>
    private static Dictionary<string, Schema> MembersOf(Schema schema)
    {
        var members = new Dictionary<string, Schema>(StringComparer.Ordinal);
        foreach (var property in schema.Properties)
        {
            if (!members.ContainsKey(property.Name))
                members.Add(property.Name, property.Schema);
        }

        return members;
    }

    private static string? TypeOf(Schema schema) => schema.Type == "array" ? "array of " + schema.ItemType : schema.Type;

    private static string Shown(Schema schema) => TypeOf(schema) ?? "of no type";
}
