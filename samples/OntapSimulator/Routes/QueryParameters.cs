using System.Globalization;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>The query of a request: parameters that every path knows, and conditions on fields.</summary>
internal sealed class QueryParameters(IQueryCollection query)
{
    /// <summary>Where the records of a page begin; clients get it in a link and need not know it.</summary>
    public const string Start = "start.position";

    /// <summary>The key of the last record that a write by query has dealt with; in the link to the rest.</summary>
    public const string After = "start.after";

    private static readonly string[] s_global =
    [
        "continue_on_failure", "fields", "ignore_unknown_fields", "max_records", "offset", "order_by", "query", "query_fields",
        "return_records", "return_timeout", "serial_records", Start, After,
    ];

    public static TimeSpan LongestReturnTimeout { get; } = TimeSpan.FromSeconds(120);

    public int MaxRecords => (int)(Number("max_records") ?? 10_000);

    /// <summary>Where the records of a page begin: as a link says, or as many records on as are to be skipped.</summary>
    public int StartPosition => (int)(Number(Start) ?? Number("offset") ?? 0);

    public string StartAfter => query[After].ToString();

    public bool ContinueOnFailure => query["continue_on_failure"] == "true";

    public bool ReturnRecords(bool otherwise) => bool.TryParse(query["return_records"], out bool value) ? value : otherwise;

    public TimeSpan ReturnTimeout(TimeSpan otherwise) => Number("return_timeout") is { } seconds ? TimeSpan.FromSeconds(seconds) : otherwise;

    /// <summary>How many of the records there is room and time for; one at least, or no list would ever end.</summary>
    public int CountOf(int records, TimeSpan timePerRecord, TimeSpan defaultTime)
    {
        int inTime = timePerRecord == TimeSpan.Zero ? int.MaxValue : Math.Max(1, (int)(ReturnTimeout(defaultTime) / timePerRecord));
        return Math.Min(records, Math.Min(MaxRecords, inTime));
    }

    public OntapError? Read(StoredRecords collection, out RecordQuery records)
    {
        string[] conditions = [.. query.Keys.Where(name => !s_global.Contains(name))];
        string[] order = List("order_by");
        string[] searched = List("query_fields");
        records = new RecordQuery(
            [.. conditions.Select(name => KeyValuePair.Create(name, FilterExpression.Parse(query[name].ToString())))],
            order,
            searched.Length > 0 ? new SearchExpression(query["query"].ToString(), searched) : null);
        if (query.ContainsKey("query") != query.ContainsKey("query_fields"))
            return OntapErrors.HalfASearch();
        if (ReturnTimeout(TimeSpan.Zero) > LongestReturnTimeout)
            return OntapErrors.InvalidValue("return_timeout", query["return_timeout"].ToString());
        return conditions.Concat(order.Select(name => name.Split(' ')[0])).FirstOrDefault(name => !KnownFields.Has(collection, name)) is { } unknown
            ? OntapErrors.UnexpectedArgument(unknown)
            : null;
    }

    public OntapError? ReadFields(StoredRecords collection, IReadOnlyList<string> standard, out FieldSelection selection)
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
