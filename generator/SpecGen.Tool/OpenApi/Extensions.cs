using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Common;

namespace SpecGen.Tool.OpenApi;

/// <summary>What pages state and OpenAPI has no words for.</summary>
internal static class Extensions
{
    public const string IntroducedIn = "x-introduced-in";

    public static void Add(IOpenApiExtensible element, string name, string? text)
    {
        if (text is not null)
            Add(element, name, JsonValue.Create(text));
    }

    public static void Add(IOpenApiExtensible element, string name, EquatableArray<string> texts)
    {
        if (!texts.IsEmpty)
            Add(element, name, new JsonArray([.. texts.Select(text => JsonValue.Create(text))]));
    }

    public static void Add(IOpenApiExtensible element, string name, JsonNode value)
    {
        element.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        element.Extensions[name] = new JsonNodeExtension(value);
    }
}
