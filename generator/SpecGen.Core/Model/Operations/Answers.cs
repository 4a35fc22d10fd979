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
            return BodyShape.Of(answer);
        var isRaw = page.Responses.IsEmpty
            ? page.Method == "GET"
            : page.Responses.Any(response => response.IsSuccess && response.IsRawJson);
        return isRaw ? ResponseShape.Raw : ResponseShape.Nothing;
    }

    /// <summary>The type of a body that is no object with members of its own, or null.</summary>
    public static DataType? ValueOf(Schema? body) =>
        body is not null && BodyShape.IsValue(body) ? WellKnownShape.Recognise(SchemaTypes.Of(body), "") : null;
}
