using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Forms;

/// <summary>
/// Makes a body that does not depart from its page: of what there is, the members that the page has, and those besides that it says
/// are always there, as its example shows them or else as their type allows.
/// </summary>
internal sealed class CompletedBody(TimeProvider clock)
{
    /// <summary>A body as its page has it. What it is made of is not changed.</summary>
    /// <param name="example">The page's example of it, or null.</param>
    public JsonObject Of(JsonObject known, MemberShape shape, JsonNode? example)
    {
        var body = new JsonObject();
        foreach (var (name, value) in known)
        {
            if (MemberOf(shape, name) is { } member && Fitting(value, member) is { } shown)
                body[name] = shown;
        }

        Complete(body, shape, example);
        return body;
    }

    /// <summary>Adds what is always there.</summary>
    public void Complete(JsonObject body, MemberShape shape, JsonNode? example)
    {
        foreach (var (name, member) in shape.Members)
        {
            var shown = (example as JsonObject)?[name];
            if (body[name] is { } value)
                CompleteBelow(value, member, shown);
            else if (member.IsRequired)
                body[name] = Made(name, member, shown);
        }
    }

    private void CompleteBelow(JsonNode value, MemberShape member, JsonNode? example)
    {
        if (value is JsonObject below)
            Complete(below, member, example);
        foreach (var element in (value as JsonArray ?? []).OfType<JsonObject>())
            Complete(element, member, (example as JsonArray)?.FirstOrDefault());
    }

    private static MemberShape? MemberOf(MemberShape shape, string name) =>
        shape.Members.GetValueOrDefault(name) ?? shape.MapValue ?? (shape.IsOpen ? MemberShape.Anything : null);

    private JsonNode? Fitting(JsonNode? value, MemberShape shape) => (shape.Type, value) switch
    {
        (_, null) => null,
        (MemberType.Any, _) when !shape.HasMembers => value.DeepClone(),
        (MemberType.Any or MemberType.Object, JsonObject known) => Of(known, shape, null),
        (MemberType.Array, JsonArray list) => new JsonArray([.. list.Select(item => Item(item, shape)).Where(item => item is not null)]),
        (not (MemberType.Object or MemberType.Array), JsonValue plain) => Plain(plain, shape.Type),
        _ => null,
    };

    private JsonNode? Item(JsonNode? item, MemberShape list) => (list.ItemType, item) switch
    {
        (MemberType.Any or MemberType.Object, JsonObject known) => Of(known, list, null),
        (MemberType.Any or MemberType.Array, _) => item?.DeepClone(),
        (not MemberType.Object, JsonValue plain) => Plain(plain, list.ItemType),
        _ => null,
    };

    /// <summary>The value in the type of its member, or null where it is none of it.</summary>
    private static JsonValue? Plain(JsonValue value, MemberType type)
    {
        var text = RecordPath.TextOf(value);
        return type switch
        {
            MemberType.Text => JsonValue.Create(text),
            MemberType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? JsonValue.Create(integer) : null,
            MemberType.Number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null,
            MemberType.Boolean => bool.TryParse(text, out var boolean) ? JsonValue.Create(boolean) : null,
            _ => value.DeepClone().AsValue(),
        };
    }

    private JsonNode? Made(string name, MemberShape member, JsonNode? example)
    {
        if (example is not null && Fitting(example, member) is { } shown && (member.Attributes.Enum.IsEmpty || member.Attributes.Enum.Contains(shown.ToString())))
        {
            CompleteBelow(shown, member, example);
            return shown;
        }

        switch (member.Type)
        {
            case MemberType.Array:
                return new JsonArray();
            case MemberType.Object or MemberType.Any when member.HasMembers || member.Type == MemberType.Object:
                var below = new JsonObject();
                Complete(below, member, example);
                return below;
            case MemberType.Boolean:
                return member.Attributes.DefaultText is "1" or "true";
            case MemberType.Integer or MemberType.Number:
                return decimal.TryParse(member.Attributes.DefaultText ?? member.Attributes.Minimum, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : decimal.Zero;
            default:
                return Text(name, member);
        }
    }

    private string Text(string name, MemberShape member)
    {
        var attributes = member.Attributes;
        if (!attributes.Enum.IsEmpty)
            return attributes.DefaultText is { } text && attributes.Enum.Contains(text) ? text : attributes.Enum[0];
        if (attributes.Example is { Length: > 0 } example)
            return example;
        if (name.EndsWith("Timestamp", StringComparison.OrdinalIgnoreCase) || attributes.Format is "date-time")
            return Time(clock);
        return name is "id" or "uuid" || name.EndsWith("ID", StringComparison.Ordinal) || name.EndsWith("Id", StringComparison.Ordinal)
            ? Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture)
            : "".PadRight(attributes.MinLength ?? 0, 'x');
    }

    /// <summary>Now, as other APIs write it.</summary>
    public static string Time(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);

    /// <summary>The example that a page prints, where it is JSON.</summary>
    public static JsonNode? Example(string? printed)
    {
        try
        {
            return printed is null ? null : JsonNode.Parse(printed);
        }
        catch (JsonException)
        {
            // Examples are printed by people.
            return null;
        }
    }
}
