using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SpecGen.TestPages.Described;

/// <summary>A row of a table; in short <c>"integer In metres."</c>, with <c>-</c> for a Type cell that is empty.</summary>
/// <param name="Type">As the cell prints it, with <c>-&gt;key</c> for a link to a definition.</param>
/// <param name="Text">Paragraphs, parted by line ends.</param>
/// <param name="OnlyIn">Methods whose pages have the row; all where it is empty. A definition is printed all the same.</param>
/// <param name="Bullets">List items of the description's own.</param>
/// <param name="Sample">What examples show.</param>
/// <param name="Unsampled">Examples lack it.</param>
[JsonConverter(typeof(DescribedMemberConverter))]
public sealed record DescribedMember(
    string Type,
    string Text = "",
    bool Required = false,
    string OnlyIn = "",
    IReadOnlyList<string>? Bullets = null,
    IReadOnlyList<string>? Enum = null,
    JsonNode? Default = null,
    string? Format = null,
    JsonNode? Minimum = null,
    JsonNode? Maximum = null,
    int? MinLength = null,
    int? MaxLength = null,
    bool ReadOnly = false,
    bool CreateOnly = false,
    bool? Nullable = null,
    string? Introduced = null,
    string? Deprecated = null,
    JsonNode? Sample = null,
    bool Unsampled = false)
{
    public bool IsShownIn(string method) => OnlyIn.Length == 0 || OnlyIn.Split(' ').Contains(method);
}

internal sealed class DescribedMemberConverter : JsonConverter<DescribedMember>
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public override DescribedMember Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return InShort(reader.GetString()!);
        var full = JsonSerializer.Deserialize<Full>(ref reader, s_json)!;
        return InShort(full.Row) with
        {
            Required = full.Required,
            OnlyIn = full.OnlyIn,
            Bullets = full.Bullets,
            Enum = full.Enum,
            Default = full.Default,
            Format = full.Format,
            Minimum = full.Minimum,
            Maximum = full.Maximum,
            MinLength = full.MinLength,
            MaxLength = full.MaxLength,
            ReadOnly = full.ReadOnly,
            CreateOnly = full.CreateOnly,
            Nullable = full.Nullable,
            Introduced = full.Introduced,
            Deprecated = full.Deprecated,
            Sample = full.Sample,
            Unsampled = full.Unsampled,
        };
    }

    public override void Write(Utf8JsonWriter writer, DescribedMember value, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <summary>The type ends at the first blank that is in no bracket.</summary>
    private static DescribedMember InShort(string row)
    {
        var depth = 0;
        for (var end = 0; end < row.Length; end++)
        {
            depth += row[end] switch { '[' => 1, ']' => -1, _ => 0 };
            if (row[end] == ' ' && depth == 0)
                return new(TypeOf(row[..end]), row[(end + 1)..]);
        }

        return new(TypeOf(row));
    }

    private static string TypeOf(string text) => text == "-" ? "" : text;

    private sealed record Full(
        string Row, bool Required = false, string OnlyIn = "", IReadOnlyList<string>? Bullets = null, IReadOnlyList<string>? Enum = null,
        JsonNode? Default = null, string? Format = null, JsonNode? Minimum = null, JsonNode? Maximum = null, int? MinLength = null, int? MaxLength = null,
        bool ReadOnly = false, bool CreateOnly = false, bool? Nullable = null, string? Introduced = null, string? Deprecated = null, JsonNode? Sample = null,
        bool Unsampled = false);
}
