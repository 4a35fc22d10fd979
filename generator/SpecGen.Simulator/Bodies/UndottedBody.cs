using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Bodies;

/// <summary>
/// Writes dotted members out: <c>"svm.name": "x"</c> is <c>"svm": {"name": "x"}</c>, at any depth; below a member that is an
/// array, <c>"aggregates.name": ["a", "b"]</c> is two elements.
/// </summary>
internal static class UndottedBody
{
    public static JsonObject Of(JsonElement body, MemberShape shape)
    {
        var result = new JsonObject();
        foreach (var member in body.EnumerateObject())
        {
            var dot = shape.MapValue is null && !shape.Members.ContainsKey(member.Name) ? member.Name.IndexOf('.', StringComparison.Ordinal) : -1;
            if (dot <= 0)
                Merge(result, member.Name, Value(member.Value, ShapeOf(shape, member.Name)));
            else
                Merge(result, member.Name[..dot], Nested(member.Name[(dot + 1)..], member.Value, ShapeOf(shape, member.Name[..dot])));
        }

        return result;
    }

    private static MemberShape ShapeOf(MemberShape shape, string name) =>
        shape.Members.GetValueOrDefault(name) ?? shape.MapValue ?? MemberShape.Anything;

    private static JsonNode? Value(JsonElement value, MemberShape shape) => value.ValueKind switch
    {
        JsonValueKind.Object => Of(value, shape),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(item => Value(item, shape))]),
        JsonValueKind.String => JsonValue.Create(value.GetString()),
        JsonValueKind.True => JsonValue.Create(true),
        JsonValueKind.False => JsonValue.Create(false),
        JsonValueKind.Null => null,
        _ => Number(value),
    };

    private static JsonValue Number(JsonElement value)
    {
        if (value.TryGetInt64(out var integer))
            return JsonValue.Create(integer);
        return value.TryGetDecimal(out var number) ? JsonValue.Create(number) : JsonValue.Create(value.GetDouble());
    }

    private static JsonNode? Nested(string name, JsonElement value, MemberShape shape)
    {
        if (!shape.IsArray)
            return Of(Wrapped(name, value), shape);
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        return new JsonArray([.. items.Select(item => (JsonNode)Of(Wrapped(name, item), shape))]);
    }

    private static JsonElement Wrapped(string name, JsonElement value) => JsonSerializer.SerializeToElement(new JsonObject { [name] = JsonNode.Parse(value.GetRawText()) });

    private static void Merge(JsonObject target, string name, JsonNode? value)
    {
        switch (target[name], value)
        {
            case (JsonObject before, JsonObject more):
                foreach (var (inner, node) in more.ToArray())
                {
                    more.Remove(inner);
                    Merge(before, inner, node);
                }

                break;
            case (JsonArray before, JsonArray more) when before.Count == more.Count:
                for (var i = 0; i < before.Count; i++)
                {
                    if (before[i] is JsonObject element && more[i] is JsonObject addition)
                        MergeInto(element, addition);
                }

                break;
            default:
                target[name] = value;
                break;
        }
    }

    private static void MergeInto(JsonObject target, JsonObject more)
    {
        foreach (var (name, node) in more.ToArray())
        {
            more.Remove(name);
            Merge(target, name, node);
        }
    }
}
