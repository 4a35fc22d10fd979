namespace SpecGen.Runtime;

/// <summary>Words the exceptions of calls that are not sent, because they cannot be what the caller means.</summary>
internal static class RefusedCall
{
    public static ArgumentException Unconditional(in ApiRequest request) => new(
        $"{request.Method} {request.PathTemplate} needs a condition. To mean all records, give one that all of them meet, " +
        "as Filter.Like(\"*\") for the name.",
        "options");
}
