using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>A type in words, for documentation of what no page describes.</summary>
internal static class KindWords
{
    public static string Of(DataType type) => (type.Kind, type.IsArray) switch
    {
        (DataKind.Map, _) when type.Entry is { } entry => $"a map to {Of(entry)}",
        (var kind, true) => "a list of " + Many(kind),
        (var kind, false) => One(kind),
    };

    private static string One(DataKind kind) => kind switch
    {
        DataKind.Text => "text",
        DataKind.WholeNumber => "a whole number",
        DataKind.Number => "a number",
        DataKind.Boolean => "true or false",
        DataKind.DateTime => "a date and time",
        DataKind.Duration => "a duration",
        DataKind.Enumeration => "one of documented values",
        DataKind.TypedObject => "an object",
        DataKind.Link or DataKind.Links => "links",
        DataKind.Reference => "a reference",
        DataKind.Error => "an error",
        DataKind.Map => "a map",
        _ => "JSON of any kind",
    };

    private static string Many(DataKind kind) => kind switch
    {
        DataKind.Text => "texts",
        DataKind.WholeNumber => "whole numbers",
        DataKind.Number => "numbers",
        DataKind.DateTime => "dates and times",
        DataKind.Duration => "durations",
        DataKind.Enumeration => "documented values",
        DataKind.TypedObject => "objects",
        DataKind.Reference => "references",
        DataKind.Error => "errors",
        DataKind.Map => "maps",
        _ => One(kind),
    };
}
