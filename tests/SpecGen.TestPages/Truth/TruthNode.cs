using System.Text.Json.Nodes;
using SpecGen.TestPages.Described;
using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Truth;

/// <summary>Schemas as the truth has them: every definition written where it is linked.</summary>
public sealed class TruthNode(DescribedApi api, string method, IReadOnlyList<string> definitions)
{
    private readonly Stack<string> _open = new();

    public JsonObject? OfBody(DescribedBody body)
    {
        var rows = BodyRows.Of(api, body, method);
        if (rows.Count > 0)
            return new JsonObject { ["type"] = "object", ["properties"] = Properties(rows) };
        if (body.Words is not { } words)
            return null;
        if (words.StartsWith("List of ", StringComparison.Ordinal))
            return Typed(TypeCell.Of($"array[{words["List of ".Length..]}]"));
        return words.StartsWith("Hash mapping strings to ", StringComparison.Ordinal)
            ? new JsonObject { ["type"] = "object", ["additional"] = Typed(TypeCell.Of(words["Hash mapping strings to ".Length..])) }
            : null;
    }

    public JsonObject Of(DescribedMember row, bool isParameter = false)
    {
        var node = Typed(TypeCell.Of(row.Type));
        if (api.RequiredColumn && !isParameter)
            node["required"] = row.Required;
        if (row.ReadOnly)
            node["readOnly"] = true;
        if (row.CreateOnly)
            node["createOnly"] = true;
        Add(node, "nullable", row.Nullable is { } nullable ? nullable : null);
        Add(node, "enum", row.Enum is { } values ? new JsonArray([.. values.Select(value => JsonValue.Create(value))]) : null);
        Add(node, "format", row.Format);
        Add(node, "minimum", row.Minimum?.DeepClone());
        Add(node, "maximum", row.Maximum?.DeepClone());
        Add(node, "minLength", row.MinLength);
        Add(node, "maxLength", row.MaxLength);
        Add(node, "introduced", row.Introduced);
        Add(node, "deprecated", row.Deprecated);
        if (row.Default is { } value)
        {
            // A text is printed as "1", so that its value is not known.
            node["default"] = value.GetValueKind() == System.Text.Json.JsonValueKind.String ? null : value.DeepClone();
            node["defaultText"] = PrintedBullets.DefaultText(value);
        }

        return node;
    }

    private JsonObject Typed(TypeCell type)
    {
        var node = new JsonObject { ["type"] = type.Type };
        Add(node, "itemType", type.ItemType);
        if (type.IsAnyOf)
            node["anyOf"] = true;
        if (type.Types is { } types)
            node["types"] = new JsonArray([.. types.Select(name => JsonValue.Create(name))]);
        Add(node, "nullable", type.IsNullable is { } nullable ? nullable : null);
        if (type.Key is { } key)
            Link(node, key);
        return node;
    }

    private void Link(JsonObject node, string key)
    {
        node["definition"] = new JsonObject { ["name"] = api.NameOf(key), ["index"] = definitions.ToList().IndexOf(key) };
        if (_open.Contains(key))
        {
            node["cycle"] = true;
            return;
        }

        _open.Push(key);
        var definition = api.Definition(key);
        var rows = definition.Rows.Where(row => row.Value.IsShownIn(method)).ToList();
        if (definition.Map is { } map)
            node["additional"] = Typed(TypeCell.Of(map));
        if (rows.Count > 0)
            node["properties"] = Properties(rows);
        _open.Pop();
    }

    private JsonObject Properties(IEnumerable<KeyValuePair<string, DescribedMember>> rows) =>
        new(rows.Select(row => KeyValuePair.Create(row.Key, (JsonNode?)Of(row.Value))));

    private static void Add(JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
            node[name] = value;
    }
}
