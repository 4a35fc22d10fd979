using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecGen.Changes;

/// <summary>Changes that a user has looked at and takes: a file with their fingerprints, which a command writes and people can read.</summary>
public sealed class KnownChanges
{
    private readonly HashSet<string> _fingerprints = new(StringComparer.Ordinal);

    public static KnownChanges None { get; } = new();

    /// <summary>Fingerprints in the file of changes that there are none of any more.</summary>
    public IReadOnlyList<string> WithoutChange(IEnumerable<Change> changes, IEnumerable<CSharpChange> names) =>
        [.. _fingerprints.Except(changes.Select(change => change.Fingerprint)).Except(names.Select(name => name.Fingerprint)).Order(StringComparer.Ordinal)];

    public bool Contains(string fingerprint) => _fingerprints.Contains(fingerprint);

    /// <exception cref="DamagedFileException">It is no such file.</exception>
    public static KnownChanges Parse(string file, byte[] json)
    {
        var text = new JsonPlaces(file, json);
        var known = new KnownChanges();
        var reader = text.Open();
        text.Expect(ref reader, JsonTokenType.StartObject, "an object with the member 'accepted'");
        while (text.Read(ref reader) && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("$schema"))
            {
                reader.Skip();
                continue;
            }

            if (!reader.ValueTextEquals("accepted"))
                throw text.Fault(reader.TokenStartIndex, $"expected 'accepted', found '{reader.GetString()}'");
            text.Expect(ref reader, JsonTokenType.StartArray, "an array with an object for each change");
            known.ReadAll(text, ref reader);
        }

        return known;
    }

    /// <param name="names">Those that follow from none of the changes.</param>
    public static void Write(Stream stream, IEnumerable<Change> changes, IEnumerable<CSharpChange> names)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("accepted");
        foreach (var change in changes.DistinctBy(change => change.Fingerprint))
            Write(json, change.Fingerprint, $"{change.Operation.Name}: {change} [{change.Rule.Id}]");
        foreach (var name in names.DistinctBy(name => name.Fingerprint))
            Write(json, name.Fingerprint, $"{name.Resource}: {name}");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string fingerprint, string text)
    {
        json.WriteStartObject();
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("change", text);
        json.WriteEndObject();
    }

    private void ReadAll(JsonPlaces text, ref Utf8JsonReader reader)
    {
        while (text.Read(ref reader) && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = reader.TokenStartIndex;
            if (reader.TokenType != JsonTokenType.StartObject)
                throw text.Fault(start, "expected an object with the member 'fingerprint'");
            if (ReadFingerprint(text, ref reader) is not { } fingerprint)
                throw text.Fault(start, "the object has no 'fingerprint' of 16 hexadecimal digits");
            _fingerprints.Add(fingerprint);
        }
    }

    private static string? ReadFingerprint(JsonPlaces text, ref Utf8JsonReader reader)
    {
        string? fingerprint = null;
        while (text.Read(ref reader) && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFingerprint = reader.ValueTextEquals("fingerprint");
            text.Read(ref reader);
            if (isFingerprint && reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: 16 } value && value.All(char.IsAsciiHexDigitLower))
                fingerprint = value;
            else if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                reader.Skip();
        }

        return fingerprint;
    }
}
