using System.Text.Json;

namespace SpecGen.Fuzz.Guided;

/// <summary>What the framework says of a text.</summary>
internal static class ReferenceReader
{
    /// <summary>JSON as programs send it.</summary>
    public static JsonDocumentOptions Strict => new() { MaxDepth = 64 };

    /// <summary>JSON as people write it: comments, and commas at the end.</summary>
    public static JsonDocumentOptions Written => new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static bool Takes(byte[] json, JsonDocumentOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(json.AsSpan().StartsWith("\ufeff"u8) ? json.AsMemory(3) : json, options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
