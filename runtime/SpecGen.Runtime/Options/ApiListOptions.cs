using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>How a collection is read.</summary>
/// <typeparam name="TRecord">The resource.</typeparam>
public class ApiListOptions<TRecord> : ApiReadOptions<TRecord>
{
    private TimeSpan? _returnTimeout;

    /// <summary>The most records of one page. The iteration goes on over all pages.</summary>
    [JsonPropertyName("max_records")]
    public long? MaxRecords { get; set; }

    /// <summary>How many records the server skips before the first.</summary>
    [JsonPropertyName("offset")]
    public long? Offset { get; set; }

    /// <summary>How the server sorts, over all pages. It can take long and fail with <see cref="OntapErrors.SortingTooSlow"/>.</summary>
    [JsonPropertyName("order_by")]
    public IReadOnlyList<ApiOrder<TRecord>>? OrderBy { get; set; }

    /// <summary>How long the server collects one page: whole seconds, at most 120. The server's default is 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or more than 120 seconds.</exception>
    [JsonPropertyName("return_timeout")]
    public TimeSpan? ReturnTimeout
    {
        get => _returnTimeout;
        set => _returnTimeout = ReturnTimeLimit.Check(value);
    }

    /// <summary>A text to look for in <see cref="QueryFields"/>; <c>*</c>, <c>|</c> and spaces are operators in it.</summary>
    [JsonPropertyName("query")]
    public string? Query { get; set; }

    /// <summary>Where to look for <see cref="Query"/>; both or neither.</summary>
    [JsonPropertyName("query_fields")]
    public IReadOnlyList<ApiField<TRecord>>? QueryFields { get; set; }

    internal override TimeSpan ServerTime => ReturnTimeout ?? ReturnTimeLimit.ServerDefault;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("max_records", MaxRecords);
        query.Add("offset", Offset);
        query.AddOrder("order_by", OrderBy);
        query.Add("return_timeout", ReturnTimeLimit.Seconds(ReturnTimeout));
        query.Add("query", Query);
        query.Add("query_fields", QueryFields);
    }
}
