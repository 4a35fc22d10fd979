using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>What an operation answers with when it succeeds, of all the responses that its page states.</summary>
internal static class Answers
{
    /// <summary>The body of the first successful response that has one, or null.</summary>
    public static Schema? BodyOf(Operation page) =>
        page.Responses.Where(response => response.IsSuccess).Select(response => response.Schema).FirstOrDefault(schema => schema is not null);

    /// <summary>A read answers, whatever its page says of that.</summary>
    public static ResponseShape ShapeOf(Operation page, Schema? answer)
    {
        if (answer is not null)
            return ShapeOfBody(page, answer);
        var isRaw = page.Responses.IsEmpty
            ? page.Method == "GET"
            : page.Responses.Any(response => response.IsSuccess && response.IsRawJson);
        return isRaw ? ResponseShape.Raw : ResponseShape.Nothing;
    }

    /// <summary>
    /// The shape of a body of an operation. The envelope of a collection is one record where the path ends with that record's
    /// key and the page lets nobody say which records, how many and in which order, but only which fields: servers send the
    /// record alone, or one within the envelope.
    /// </summary>
    public static ResponseShape ShapeOfBody(Operation page, Schema body)
    {
        var shape = BodyShape.Of(body);
        var isOfOneRecord = shape == ResponseShape.Collection && body.Type == "object" && page.Method == "GET"
            && ResourcePath.Parse(page.PathTemplate).EndsWithKey
            && !page.Parameters.Any(parameter => parameter.Location == "query" && parameter.Name != "fields");
        return isOfOneRecord ? ResponseShape.Record : shape;
    }

    /// <summary>The type of a body that is no object with members of its own, or null.</summary>
    public static DataType? ValueOf(Schema? body) =>
        body is not null && BodyShape.IsValue(body) ? WellKnownShape.Recognise(SchemaTypes.Of(body), "") : null;
}
