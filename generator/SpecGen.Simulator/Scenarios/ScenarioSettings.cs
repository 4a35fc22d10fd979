using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SpecGen.Simulator.Scenarios;

/// <summary>What a scenario says besides records: <c>accounts</c>, <c>faults</c> and <c>times</c>.</summary>
/// <param name="wrong">Makes the exception for what is wrong at an offset.</param>
internal sealed class ScenarioSettings(byte[] json, IReadOnlyList<ScenarioEntry> entries, Func<long, string, ScenarioException> wrong)
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>Keys that are settings; <c>$schema</c> is for editors.</summary>
    public static IReadOnlyList<string> Names { get; } = ["$schema", "accounts", "faults", "times"];

    /// <summary>Each element with its offset.</summary>
    /// <param name="check">Says why an element makes no sense, or null.</param>
    public IEnumerable<(long Offset, T Value)> List<T>(string name, Func<T, string?> check)
    {
        foreach (var entry in entries.Where(entry => entry.Path == name))
        {
            if (entry.Value.ValueKind != JsonValueKind.Array)
                throw wrong(entry.Offset, $"\"{name}\" must be a list of objects with {MembersOf<T>()}");
            foreach (var offset in JsonPlaces.Elements(json, entry.ValueOffset))
                yield return (offset, Read(name, offset, check));
        }
    }

    /// <summary>Null where the scenario does not say.</summary>
    /// <inheritdoc cref="List{T}"/>
    public T? One<T>(string name, Func<T, string?> check)
        where T : class => entries.Where(entry => entry.Path == name).Select(entry => Read(name, entry.ValueOffset, check)).LastOrDefault();

    /// <summary>The names that a setting's members have in the file.</summary>
    public static IEnumerable<string> NamesOf(Type setting) => s_options.GetTypeInfo(setting).Properties.Where(property => property.Set is not null).Select(property => property.Name);

    private T Read<T>(string name, long offset, Func<T, string?> check)
    {
        try
        {
            var reader = new Utf8JsonReader(json.AsSpan((int)offset), JsonPlaces.Options);
            var value = JsonSerializer.Deserialize<T>(ref reader, s_options) ?? throw wrong(offset, $"expected an object with {MembersOf<T>()}");
            return check(value) is { } why ? throw wrong(offset, why) : value;
        }
        catch (JsonException exception)
        {
            var place = JsonPlaces.OffsetOf(json, offset, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            throw wrong(place, $"{exception.Path?.TrimStart('$', '.')} of \"{name}\" is not understood; expected an object with {MembersOf<T>()}".TrimStart());
        }
    }

    private static string MembersOf<T>() => string.Join(", ", s_options.GetTypeInfo(typeof(T)).Properties.Where(property => property.Set is not null).Select(property => $"\"{property.Name}\"" + (property.IsRequired ? "" : " (optional)")));
}
