using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpecGen.Runtime;

/// <summary>The body of a <see cref="RawRequest"/>.</summary>
public sealed class RawBody
{
    private readonly Func<string, HttpContent> _make;

    private RawBody(Func<string, HttpContent> make) => _make = make;

    /// <summary>JSON.</summary>
    /// <param name="json">Sent as it stands.</param>
    /// <exception cref="ArgumentException">It is of the kind <see cref="JsonValueKind.Undefined"/>.</exception>
    public static RawBody Json(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Undefined)
            throw new ArgumentException("The element is undefined.", nameof(json));
        var body = new ValueBody<JsonElement, RawForm>(json);
        return new(method => new JsonBody(body, method));
    }

    /// <summary>JSON as text.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static RawBody Json([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Json(ApiJson.ReadElement(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>A generated object, of which is sent what a documented operation of the same method sends: by PATCH what was assigned since it was read.</summary>
    /// <param name="value">The object.</param>
    public static RawBody Json(ApiObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(method => new JsonBody(value, method));
    }

    /// <summary>An object of the program's own, as System.Text.Json writes it: <c>RawBody.Of(new { size = "10GB" })</c>.</summary>
    /// <param name="value">The object.</param>
    [RequiresUnreferencedCode("Finds the members of the object by reflection; give its JsonTypeInfo where code is trimmed.")]
    [RequiresDynamicCode("Finds the members of the object by reflection; give its JsonTypeInfo where code is compiled ahead of time.")]
    public static RawBody Of<T>(T value) => Json(JsonSerializer.SerializeToElement(value));

    /// <summary>An object of the program's own, as a generated serializer writes it.</summary>
    /// <param name="value">The object.</param>
    /// <param name="type">Tells how.</param>
    public static RawBody Of<T>(T value, JsonTypeInfo<T> type) => Json(JsonSerializer.SerializeToElement(value, type));

    /// <summary>Any text. Nothing in it is known to be secret, so that a failure can repeat what the server repeats of it.</summary>
    /// <param name="text">The text, sent as UTF-8.</param>
    /// <param name="mediaType">What it is.</param>
    /// <exception cref="FormatException">The media type is none.</exception>
    public static RawBody Text(string text, string mediaType = "text/plain")
    {
        ArgumentNullException.ThrowIfNull(text);
        var type = MediaTypeHeaderValue.Parse(mediaType);
        type.CharSet = "utf-8";
        return new(_ => new StringContent(text, Encoding.UTF8, type));
    }

    /// <param name="method">That of the request.</param>
    internal HttpContent Make(string method) => _make(method);
}
