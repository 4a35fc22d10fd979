using System.Globalization;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>The query of a request: parameters that every path knows, and conditions on fields.</summary>
internal sealed class QueryParameters(IQueryCollection query)
{
    /// <summary>Where the records of a page begin; clients get it in a link and need not know it.</summary>
    public const string Start = "start.position";

    private static readonly string[] s_global =
        ["fields", "ignore_unknown_fields", "max_records", "order_by", "return_records", "return_timeout", Start];

    public static TimeSpan LongestReturnTimeout { get; } = TimeSpan.FromSeconds(120);

    public int MaxRecords => (int)(Number("max_records") ?? 10_000);

    public int StartPosition => (int)(Number(Start) ?? 0);

    public bool ReturnRecords(bool otherwise) => bool.TryParse(query["return_records"], out bool value) ? value : otherwise;

    public TimeSpan ReturnTimeout(TimeSpan otherwise) => Number("return_timeout") is { } seconds ? TimeSpan.FromSeconds(seconds) : otherwise;

    public OntapError? Read(RecordCollection collection, out RecordQuery records)
    {
        string[] conditions = [.. query.Keys.Where(name => !s_global.Contains(name))];
        string[] order = List("order_by");
        records = new RecordQuery(
            [.. conditions.Select(name => KeyValuePair.Create(name, FilterExpression.Parse(query[name].ToString())))], order);
        if (ReturnTimeout(TimeSpan.Zero) > LongestReturnTimeout)
            return OntapErrors.InvalidValue("return_timeout", query["return_timeout"].ToString());
        return conditions.Concat(order.Select(name => name.Split(' ')[0])).FirstOrDefault(name => !KnownFields.Has(collection, name)) is { } unknown
            ? OntapErrors.UnexpectedArgument(unknown)
            : null;
    }

    public OntapError? ReadFields(RecordCollection collection, IReadOnlyList<string> standard, out FieldSelection selection)
    {
        string[] asked = List("fields");
        selection = new FieldSelection(collection.Identity, asked.Length == 0 ? standard : asked);
        if (query["ignore_unknown_fields"] == "true")
            return null;
        return selection.FirstUnknown(collection) is { } unknown ? OntapErrors.UnknownField(unknown) : null;
    }

    private string[] List(string name) =>
        [.. query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private long? Number(string name) =>
        long.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;
}
