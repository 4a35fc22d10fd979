using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Bodies;

/// <summary>
/// Brings what was sent into the form that the pages document, and refuses what cannot be brought into it. Plain values come
/// in more than one form: <c>"755"</c> for an integer, <c>"true"</c> for a boolean, a name for a reference.
/// </summary>
internal sealed class DocumentedValues(ICollection<Departure> departures)
{
    public JsonObject Read(JsonObject body, MemberShape shape) => ReadMembers(body, shape, "");

    private JsonObject ReadMembers(JsonObject body, MemberShape shape, string path)
    {
        var result = new JsonObject();
        foreach (var (name, value) in body)
        {
            var below = path.Length == 0 ? name : path + "." + name;
            if (name == "_links")
                continue;
            if (!shape.Members.TryGetValue(name, out var member))
            {
                if (!shape.IsOpen && shape.MapValue is null)
                    departures.Add(new(below, "no page of the resource has this member"));
                member = shape.MapValue ?? MemberShape.Anything;
            }

            result[name] = Read(value, member, below);
        }

        return result;
    }

    private JsonNode? Read(JsonNode? value, MemberShape shape, string path) => (shape.Type, value) switch
    {
        (_, null) => null,
        (MemberType.Array, JsonArray array) => new JsonArray([.. array.Select(item => ReadItem(item, shape, path))]),
        (MemberType.Array, _) => throw Refused(path, value, "an array"),
        (MemberType.Object, _) => ReadObject(value, shape, path),
        (MemberType.Any, _) => value.DeepClone(),
        (_, JsonValue plain) => ReadPlain(plain, shape.Type, shape, path),
        _ => throw Refused(path, value, Words(shape.Type)),
    };

    private JsonNode? ReadItem(JsonNode? item, MemberShape shape, string path) => (shape.ItemType, item) switch
    {
        (_, null) => null,
        (MemberType.Object, _) => ReadObject(item, shape, path),
        (MemberType.Any or MemberType.Array, _) => item.DeepClone(),
        (_, JsonValue plain) => ReadPlain(plain, shape.ItemType, shape, path),
        _ => throw Refused(path, item, Words(shape.ItemType)),
    };

    private JsonObject ReadObject(JsonNode value, MemberShape shape, string path) => value switch
    {
        JsonObject record => ReadMembers(record, shape, path),
        JsonValue name when shape.IsReference => new JsonObject { ["name"] = RecordPath.TextOf(name) },
        _ => throw Refused(path, value, "an object"),
    };

    private static JsonValue ReadPlain(JsonValue value, MemberType type, MemberShape shape, string path)
    {
        var text = RecordPath.TextOf(value);
        switch (type)
        {
            case MemberType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer):
                Limit(integer, shape, path);
                return JsonValue.Create(integer);
            case MemberType.Number when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                Limit(number, shape, path);
                return JsonValue.Create(number);
            case MemberType.Boolean when bool.TryParse(text, out var boolean):
                return JsonValue.Create(boolean);
            case MemberType.Text:
                return JsonValue.Create(Documented(text, shape, path));
            default:
                throw Refused(path, value, Words(type));
        }
    }

    private static string Documented(string text, MemberShape shape, string path)
    {
        var attributes = shape.Attributes;
        if (attributes.MinLength is { } least && text.Length < least && text.Length > 0)
            throw new RefusedRequestException(OntapErrors.InvalidValue(path, text, $"at least {least} characters"));
        if (attributes.MaxLength is { } most && text.Length > most)
            throw new RefusedRequestException(OntapErrors.InvalidValue(path, text, $"at most {most} characters"));
        if (attributes.Enum.IsEmpty)
            return text;
        return attributes.Enum.FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw new RefusedRequestException(OntapErrors.InvalidValue(path, text, string.Join(", ", attributes.Enum)));
    }

    private static void Limit(decimal number, MemberShape shape, string path)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (LimitOf(shape.Attributes.Minimum) is { } least && number < least)
            throw new RefusedRequestException(OntapErrors.InvalidValue(path, text, $"at least {shape.Attributes.Minimum}"));
        if (LimitOf(shape.Attributes.Maximum) is { } most && number > most)
            throw new RefusedRequestException(OntapErrors.InvalidValue(path, text, $"at most {shape.Attributes.Maximum}"));
    }

    private static decimal? LimitOf(string? printed) =>
        decimal.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) ? limit : null;

    private static RefusedRequestException Refused(string path, JsonNode value, string expected) =>
        new(OntapErrors.InvalidValue(path, value is JsonValue plain ? RecordPath.TextOf(plain) : Words(value), expected));

    private static string Words(JsonNode value) => value.GetValueKind() == JsonValueKind.Array ? "[...]" : "{...}";

    private static string Words(MemberType type) => type switch
    {
        MemberType.Integer => "an integer",
        MemberType.Number => "a number",
        MemberType.Boolean => "true or false",
        MemberType.Text => "a text",
        _ => "an object",
    };
}
