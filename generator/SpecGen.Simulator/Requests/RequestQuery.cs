using System.Globalization;
using Microsoft.AspNetCore.Http;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Bodies;
using SpecGen.Simulator.Queries;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Requests;

/// <summary>The query of a request: parameters that every path knows, those of the operation, and conditions on fields.</summary>
internal sealed class RequestQuery(IQueryCollection query)
{
    /// <summary>Where the records of a page begin; clients get it in a link and need not know it.</summary>
    public const string Start = "start.index";

    private const int MostRecords = 10_000;

    private static readonly HashSet<string> s_global = new(StringComparer.Ordinal)
    {
        "continue_on_failure", "fields", "ignore_unknown_fields", "max_records", "offset", "order_by", "pretty", "privilege_level", "query", "query_fields",
        "return_records", "return_timeout", "return_unmatched_nested_array_objects", "serial_records", "validate_only", Start, QueryWriting.After,
    };

    private static readonly string[] s_counts = ["max_records", "offset", Start];

    private static readonly string[] s_switches = ["continue_on_failure", "ignore_unknown_fields", "return_records", "serial_records", "validate_only"];

    public static TimeSpan LongestReturnTimeout { get; } = TimeSpan.FromSeconds(120);

    public int MaxRecords => Number("max_records") is { } number and > 0 ? (int)Math.Min(number, MostRecords) : MostRecords;

    /// <summary>Where the records of a page begin: as a link says, or as many records on as are to be skipped.</summary>
    public int StartIndex => (int)Math.Min(Number(Start) ?? Number("offset") ?? 0, int.MaxValue);

    public bool ContinueOnFailure => IsTrue("continue_on_failure");

    public bool IgnoresUnknownFields => IsTrue("ignore_unknown_fields");

    public bool ValidatesOnly => IsTrue("validate_only");

    public FieldList? Fields => FieldList.Parse(query["fields"]);

    public IEnumerable<KeyValuePair<string, string>> All => query.SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value ?? "")));

    /// <summary>Empty where it is not given.</summary>
    public string Text(string name) => query[name].ToString();

    public bool Has(string name) => query.ContainsKey(name);

    public bool ReturnRecords(bool otherwise) => bool.TryParse(query["return_records"], out var value) ? value : otherwise;

    public long? Number(string name) =>
        long.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <exception cref="RefusedRequestException">The text is no number of seconds from 0 to 120.</exception>
    public TimeSpan ReturnTimeout(TimeSpan otherwise)
    {
        if (!query.TryGetValue("return_timeout", out var text))
            return otherwise;
        return Number("return_timeout") is { } seconds && seconds <= LongestReturnTimeout.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw new RefusedRequestException(OntapErrors.InvalidValue("return_timeout", text.ToString(), "0 to 120 seconds"));
    }

    /// <summary>Refuses values of the parameters that every path knows.</summary>
    /// <exception cref="RefusedRequestException">A value is none of its parameter.</exception>
    public void Check()
    {
        ReturnTimeout(default);
        Require(s_counts, value => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _), "a whole number");
        Require(s_switches, value => bool.TryParse(value, out _), "true or false");
    }

    private void Require(string[] names, Func<string, bool> fits, string expected)
    {
        foreach (var name in names.Where(name => Has(name) && !fits(Text(name))))
            throw new RefusedRequestException(OntapErrors.InvalidValue(name, Text(name), expected));
    }

    /// <summary>Reads the conditions and the order.</summary>
    /// <exception cref="RefusedRequestException">A parameter is none of the resource.</exception>
    public RecordQuery ReadConditions(ServedResource resource, ServedOperation? operation, ICollection<Departure> departures)
    {
        if (Has("query") != Has("query_fields"))
            throw new RefusedRequestException(OntapErrors.HalfASearch());
        var order = List("order_by");
        foreach (var name in order.Select(item => item.Split(' ')[0]).Where(name => !KnownFields.Has(resource, name)))
            throw new RefusedRequestException(OntapErrors.UnexpectedArgument(name));
        var searched = List("query_fields");
        var conditions = query.Keys.Where(name => IsCondition(name, resource, operation, departures)).ToArray();
        return new RecordQuery(
            [.. conditions.SelectMany(name => ConditionsOn(name, resource))],
            order,
            searched.Length > 0 ? new SearchExpression(query["query"].ToString(), searched) : null,
            TextOf(conditions.Append("order_by").Append("query").Append("query_fields")));
    }

    /// <summary>With characters between them that no parameter has, unless it means to be slow.</summary>
    private string TextOf(IEnumerable<string> names) => string.Join('\u0001', names.Select(name => name + '\u0002' + string.Join('\u0003', query[name].AsEnumerable())));

    private IEnumerable<Condition> ConditionsOn(string name, ServedResource resource)
    {
        // volume=x is volume.name=x where the volume is a reference.
        var path = resource.Record.At(name) is { IsReference: true } ? name + ".name" : name;
        foreach (var value in query[name])
        {
            var expression = FilterExpression.Parse(value ?? "");
            if (FilterValues.FirstUnfit(expression, resource.Record.At(path)) is { } unfit)
                throw new RefusedRequestException(OntapErrors.InvalidValue(name, unfit.Value, unfit.Expected));
            yield return new Condition(path, expression);
        }
    }

    private static bool IsCondition(string name, ServedResource resource, ServedOperation? operation, ICollection<Departure> departures)
    {
        if (s_global.Contains(name))
            return false;
        if (KnownFields.Has(resource, name) && !name.Contains('*', StringComparison.Ordinal))
        {
            if (operation?.HasParameter(name) == false && resource.Record.At(name) is null)
                departures.Add(new(name, "the page of the operation has no such parameter"));
            return true;
        }

        return operation?.HasParameter(name) == true ? false : throw new RefusedRequestException(OntapErrors.UnexpectedArgument(name));
    }

    private bool IsTrue(string name) => bool.TryParse(query[name], out var value) && value;

    private string[] List(string name) =>
        [.. query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
