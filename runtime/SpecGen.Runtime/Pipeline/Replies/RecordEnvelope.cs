using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Pages of single records print the record or an envelope of it, and servers send either, whatever the page prints.</summary>
internal static class RecordEnvelope
{
    /// <summary>What was read as the record, or the one record in it.</summary>
    /// <exception cref="JsonException">It is an envelope of none or several, or its record is none.</exception>
    public static T Open<T>(T read)
        where T : ApiObject, new()
    {
        if (!read.TryGetUnknown("records", out var records) || records.ValueKind != JsonValueKind.Array || HasMembers(read))
            return read;
        var count = records.GetArrayLength();
        if (count != 1)
            throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"Expected one record, found an envelope of {count}."));
        return ApiJson.ReadAnswer<T>(Encoding.UTF8.GetBytes(records[0].GetRawText()));
    }

    /// <summary>It has a member of the record; links are of the envelope too.</summary>
    private static bool HasMembers(ApiObject read)
    {
        var shape = read.GetShape();
        return Enumerable.Range(0, shape.Count).Any(index => read.IsPresent(index) && !shape.Name(index).SequenceEqual("_links"u8));
    }
}
