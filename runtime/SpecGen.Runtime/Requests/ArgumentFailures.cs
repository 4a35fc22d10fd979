namespace SpecGen.Runtime;

/// <summary>Words the exceptions of calls that are not sent, because they cannot be what the caller means.</summary>
internal static class ArgumentFailures
{
    public static ArgumentException Unconditional(in ApiRequest request) => InOptions(
        $"{request.Method} {request.PathTemplate} needs a condition. To mean all records, give one that all of them meet, " +
        "as Filter.Like(\"*\") for the name.");

    public static ArgumentException WithoutHeader(in ApiRequest request, string name) => InOptions(
        $"{request.Method} {request.PathTemplate} needs the header {name}: set it in the call's options, or for all calls in " +
        $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Headers)}.");

    public static ArgumentException WithoutParameter(in ApiRequest request, string name) => InOptions(
        $"{request.Method} {request.PathTemplate} needs the parameter {name}: set it in the call's options.");

    public static ArgumentException TooLong(in ApiRequest request, int length, int limit) => InOptions(
        $"The address of {request.Method} {request.PathTemplate} would have {length} characters, and servers take {limit}. " +
        "Select whole objects instead of their members, or fewer fields, or ask for fewer records in one condition.");

    /// <summary>Names the parameter of the generated method that the program called, which is not one of a method here.</summary>
    private static ArgumentException InOptions(string message, string parameter = "options") => new(message, parameter);
}
