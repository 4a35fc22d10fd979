using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>How a resource is read.</summary>
/// <typeparam name="TRecord">The resource.</typeparam>
public class ApiReadOptions<TRecord> : ApiCallOptions
{
    /// <summary>What to return; null for what the server returns unasked. What is not asked for is absent.</summary>
    [JsonPropertyName("fields")]
    public IReadOnlyList<ApiField<TRecord>>? Fields { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.AddSelection(Fields);
    }
}
