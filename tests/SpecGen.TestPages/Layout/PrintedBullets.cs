using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.TestPages.Described;

namespace SpecGen.TestPages.Layout;

/// <summary>
/// The bullets of a row: first those of its own description, then what else is known of it. True is <c>1</c>, false is
/// nothing, and every default that is a text is <c>1</c>.
/// </summary>
public static class PrintedBullets
{
    public static IEnumerable<string> Of(DescribedMember row) => (row.Bullets ?? []).Concat(
        new (string Name, string? Value)[]
        {
            ("Introduced in", row.Introduced),
            ("format", row.Format),
            ("Default value", row.Default is { } value ? DefaultText(value) : null),
            ("Max value", row.Maximum?.ToJsonString()),
            ("Min value", row.Minimum?.ToJsonString()),
            ("maxLength", row.MaxLength?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("minLength", row.MinLength?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("readOnly", row.ReadOnly ? "1" : null),
            ("x-ntap-createOnly", row.CreateOnly ? "true" : null),
            ("nullable", row.Nullable is { } nullable ? (nullable ? "true" : "false") : null),
            ("x-ntap-deprecated", row.Deprecated),
            ("enum", row.Enum is { } values ? "[" + string.Join(", ", values.Select(text => $"\"{text}\"")) + "]" : null),
        }
        .Where(bullet => bullet.Value is not null)
        .Select(bullet => $"{bullet.Name}: {bullet.Value}".TrimEnd()));

    public static string DefaultText(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.True => "1",
        JsonValueKind.False => "",
        JsonValueKind.String => "1",
        _ => value.ToJsonString(),
    };
}
