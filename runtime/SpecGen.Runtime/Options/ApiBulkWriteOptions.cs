using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>How many resources are written at once: those a query finds, or those of a list.</summary>
public class ApiBulkWriteOptions : ApiWriteOptions
{
    /// <summary>Goes on after a record that failed. Otherwise POST and PATCH roll back; DELETE never does.</summary>
    [JsonPropertyName("continue_on_failure")]
    public bool? ContinueOnFailure { get; set; }

    /// <summary>Works on the records one after the other, in their order.</summary>
    [JsonPropertyName("serial_records")]
    public bool? SerialRecords { get; set; }

    /// <summary>
    /// The most records to act on, of those a query finds; null for all of them. With a limit one request is made: what
    /// it leaves, because of the limit or of <see cref="ApiWriteOptions.ReturnTimeout"/>, is left.
    /// </summary>
    [JsonPropertyName("max_records")]
    public long? MaxRecords { get; set; }

    internal override bool IsLimited => MaxRecords is not null;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("continue_on_failure", ContinueOnFailure);
        query.Add("serial_records", SerialRecords);
        query.Add("max_records", MaxRecords);
        query.BeginConditions();
    }
}
