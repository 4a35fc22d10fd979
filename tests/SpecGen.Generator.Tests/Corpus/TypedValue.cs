using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SpecGen.Runtime;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>Compares and fills typed objects through their properties alone, as a user's program would.</summary>
internal static class TypedValue
{
    /// <summary>What of the JSON is not in the typed value, as paths with what was found.</summary>
    public static IEnumerable<string> Differences(JsonNode? expected, object? actual, string path)
    {
        if (expected is JsonObject members && actual is ApiObject typed)
            return ObjectDifferences(members, typed, path);
        if (expected is JsonObject entries && actual is IDictionary map)
            return MapDifferences(entries, map, path);
        if (expected is JsonArray items && actual is IEnumerable list and not string && actual is not JsonElement)
            return ListDifferences(items, [.. list.Cast<object?>()], path);
        return IsSame(expected, actual) ? [] : [$"{path}: {expected?.ToJsonString()} is {actual ?? "null"}"];
    }

    /// <summary>An object with every member of the JSON assigned through its property.</summary>
    public static ApiObject Fill(Type type, JsonObject members)
    {
        var value = (ApiObject)Activator.CreateInstance(type)!;
        foreach (var (name, member) in members)
        {
            var property = Property(type, name) ?? throw new InvalidOperationException($"{type.Name} has no property for '{name}'");
            property.SetValue(value, Convert(property.PropertyType, member));
        }

        return value;
    }

    /// <summary>What the properties of a typed value say, as JSON; what no page has is left out.</summary>
    public static JsonNode? Json(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        long or double or bool => JsonSerializer.SerializeToNode(value),
        JsonElement element => JsonNode.Parse(element.GetRawText()),
        ApiObject record => JsonOf(record),
        IDictionary map => new JsonObject(map.Keys.Cast<string>().Select(name => KeyValuePair.Create(name, Json(map[name])))),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Json)]),
        _ => JsonValue.Create(value.ToString()),
    };

    private static JsonObject JsonOf(ApiObject record)
    {
        var members = new JsonObject();
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name is { } name && Json(property.GetValue(record)) is { } value)
                members[name] = value;
        }

        return members;
    }

    private static IEnumerable<string> ObjectDifferences(JsonObject members, ApiObject typed, string path)
    {
        foreach (var unknown in typed.UnknownMembers.Keys)
            yield return $"{path}.{unknown}: landed among the unknown members";
        foreach (var (name, member) in members)
        {
            var property = Property(typed.GetType(), name);
            var differences = property is null
                ? [$"{path}.{name}: {typed.GetType().Name} has no such property"]
                : Differences(member, property.GetValue(typed), $"{path}.{name}");
            foreach (var difference in differences)
                yield return difference;
        }
    }

    private static IEnumerable<string> MapDifferences(JsonObject entries, IDictionary map, string path)
    {
        if (!entries.Select(entry => entry.Key).SequenceEqual(map.Keys.Cast<string>()))
            return [$"{path}: the names are {string.Join(", ", map.Keys.Cast<string>())}"];
        return entries.SelectMany(entry => Differences(entry.Value, map[entry.Key], $"{path}['{entry.Key}']"));
    }

    private static IEnumerable<string> ListDifferences(JsonArray items, object?[] list, string path)
    {
        if (items.Count != list.Length)
            return [$"{path}: {items.Count} items are {list.Length}"];
        return items.SelectMany((item, index) => Differences(item, list[index], $"{path}[{index}]"));
    }

    private static bool IsSame(JsonNode? expected, object? actual) => actual switch
    {
        null => expected is null,
        string text => expected is JsonValue value && value.TryGetValue(out string? wanted) && wanted == text,
        long number => expected!.ToJsonString() == number.ToString(CultureInfo.InvariantCulture),
        double number => expected!.GetValue<double>() == number,
        bool boolean => expected is JsonValue value && value.TryGetValue(out bool wanted) && wanted == boolean,
        JsonElement element => JsonNode.DeepEquals(expected, JsonNode.Parse(element.GetRawText())),
        _ => actual.ToString() == expected!.ToString(),
    };

    /// <summary>The JSON as a value of the type.</summary>
    public static object? Convert(Type type, JsonNode? node)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsSubclassOf(typeof(ApiObject)))
            return Fill(type, node!.AsObject());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return ConvertList(type.GetGenericArguments()[0], node!.AsArray());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return ConvertMap(type.GetGenericArguments()[1], node!.AsObject());
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(node);
        if (type == typeof(string))
            return node!.GetValue<string>();
        if (type == typeof(long))
            return node!.GetValue<long>();
        if (type == typeof(double))
            return node!.GetValue<double>();
        if (type == typeof(bool))
            return node!.GetValue<bool>();
        return type.GetMethod("FromText", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [node!.GetValue<string>()]);
    }

    private static IDictionary ConvertMap(Type entryType, JsonObject entries)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), entryType))!;
        foreach (var (name, entry) in entries)
            map.Add(name, Convert(entryType, entry));
        return map;
    }

    private static Array ConvertList(Type itemType, JsonArray items)
    {
        var list = Array.CreateInstance(itemType, items.Count);
        for (var index = 0; index < items.Count; index++)
            list.SetValue(Convert(itemType, items[index]), index);
        return list;
    }

    private static PropertyInfo? Property(Type type, string wireName) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == wireName);
}
