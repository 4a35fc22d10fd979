using System.Globalization;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>A date and time as the server writes it, often in the cluster's time zone.</summary>
/// <param name="Text">The text as it came, ISO 8601.</param>
[JsonConverter(typeof(ApiValueConverter<ApiDateTime>))]
public readonly record struct ApiDateTime(string Text) : IApiValue<ApiDateTime>
{
    /// <summary>A date and time to send. Whole seconds: ONTAP takes no fractions.</summary>
    /// <param name="value">The date and time with its offset.</param>
    public ApiDateTime(DateTimeOffset value)
        : this(value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The date and time; null where the text is none. Without an offset it is taken as UTC.</summary>
    public DateTimeOffset? Value =>
        DateTimeOffset.TryParse(Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value : null;

    /// <inheritdoc cref="ApiDateTime(DateTimeOffset)"/>
    public static implicit operator ApiDateTime(DateTimeOffset value) => new(value);

    /// <inheritdoc/>
    public static ApiDateTime FromText(string text) => new(text);

    /// <summary>The text as it came.</summary>
    public override string ToString() => Text ?? "";
}
