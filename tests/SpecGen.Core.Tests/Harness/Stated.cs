using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Core.Tests.Harness;

/// <summary>Short forms to state what a page says.</summary>
internal static class Stated
{
    public static Schema Of(string? type, params SchemaProperty[] properties) =>
        new() { Type = type, Properties = properties.ToEquatableArray() };

    public static Schema Text => Of("string");

    public static Schema Integer => Of("integer");

    public static Schema Object(params SchemaProperty[] properties) => Of("object", properties);

    public static Schema Array(string itemType, params SchemaProperty[] properties) =>
        Of("array", properties) with { ItemType = itemType };

    public static Schema Enumeration(params string[] values) =>
        Text with { Attributes = new() { Enum = values.ToEquatableArray() } };

    public static SchemaProperty Member(string name, Schema schema) => new(name, schema);

    public static Schema Link => Object(Member("href", Text));

    public static Schema Links => Object(Member("self", Link));

    public static Operation Get(string path, Schema? body, string status = "200") =>
        Operation("GET", path) with { Responses = [new(status, "Ok", body, null, default)] };

    public static Operation Post(string path, Schema request) =>
        Operation("POST", path) with { Request = new(default, request, null) };

    public static Operation Patch(string path, Schema request) =>
        Operation("PATCH", path) with { Request = new(default, request, null) };

    public static Operation Delete(string path) => Operation("DELETE", path);

    public static Operation Operation(string method, string path) =>
        new() { Method = method, PathTemplate = path, Title = $"{method} {path}" };
}
