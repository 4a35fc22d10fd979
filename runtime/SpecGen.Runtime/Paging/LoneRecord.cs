using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>What came without the envelope that its page prints: a record, as some servers answer where a path has all keys, or none.</summary>
internal static class LoneRecord
{
    /// <summary>What came has a member of the record, and is no error.</summary>
    public static bool IsOne<T>(PageParser<T> page)
        where T : ApiObject, new()
    {
        var shape = new T().GetShape();
        var isError = page.ErrorText is not null && shape.Find("error"u8) < 0;
        return !isError && MembersOf(page).Any(member => shape.Find(Encoding.UTF8.GetBytes(member.Key)) >= 0);
    }

    /// <summary>All that came, as JSON.</summary>
    public static byte[] TextOf<T>(PageParser<T> page)
        where T : ApiObject, new()
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            if (page.Links is { } links)
            {
                writer.WritePropertyName("_links");
                writer.WriteRawValue(ApiJson.ToUtf8Bytes(links), skipInputValidation: true);
            }

            foreach (var (name, value) in MembersOf(page))
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return text.ToArray();
    }

    private static IEnumerable<KeyValuePair<string, JsonElement>> MembersOf<T>(PageParser<T> page)
        where T : ApiObject, new() => [.. page.Other ?? [], .. page.Shared ?? []];
}
