using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>Tells by shape alone what a body is: an envelope of records, a job, nothing, or the resource itself.</summary>
public static class BodyShape
{
    private static readonly HashSet<string> s_envelopeMembers = new(StringComparer.Ordinal)
    {
        "records", "num_records", "_links", "error", "errors", "warnings", "warning", "job", "jobs",
        "items", "metadata", "type", "version",
    };

    private static readonly HashSet<string> s_jobMembers = new(StringComparer.Ordinal)
    {
        "job", "jobs", "num_records", "_links", "error", "warnings", "warning",
    };

    public static ResponseShape Of(Schema? body)
    {
        if (body is null)
            return ResponseShape.Nothing;
        if (IsValue(body))
            return ResponseShape.Value;
        if (Records(body) is not null)
            return ResponseShape.Collection;
        return IsJob(body) ? ResponseShape.Job : ResponseShape.Record;
    }

    /// <summary>
    /// The array of records of an envelope, or null where the body is none. What counts its records is an envelope whatever
    /// else it says: lists of the busiest clients have a <c>notice</c>.
    /// </summary>
    public static Schema? Records(Schema body)
    {
        if (body.Type == "array")
            return body;
        var records = Member(body, "records") ?? Member(body, "items");
        var isEnvelope = Member(body, "num_records") is not null || HasOnly(body, s_envelopeMembers);
        return isEnvelope && records is { Type: "array" } ? records : null;
    }

    /// <summary>The body is no object with members of its own and no array of such: a map, a list, a scalar.</summary>
    public static bool IsValue(Schema body) =>
        body.AdditionalProperties is not null || (body.Type == "array" ? body.ItemType != "object" : body.Type != "object");

    private static Schema? Member(Schema body, string name) =>
        body.Properties.FirstOrDefault(property => property.Name == name)?.Schema;

    private static bool IsJob(Schema body) =>
        body.Properties.Any(property => property.Name is "job" or "jobs") && HasOnly(body, s_jobMembers);

    private static bool HasOnly(Schema body, HashSet<string> names)
    {
        foreach (var property in body.Properties.AsSpan())
        {
            if (!names.Contains(property.Name))
                return false;
        }

        return true;
    }
}
