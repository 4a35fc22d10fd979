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

    public static ArgumentException OtherServer(string jobs, string client) => In(
        "token",
        $"The jobs are those of {jobs}, and this client speaks to {client}. Should both be one server, attach to the jobs by their keys.");

    public static ArgumentException OtherSvm(string? jobs, string client) => In(
        "token",
        $"The jobs were begun for {(jobs is null ? "no SVM" : $"the SVM {jobs}")}, and this client speaks for the SVM {client}.");

    public static ArgumentException WithoutKey(in ApiRequest collection, string name) => In(
        "wanted",
        $"A record of {collection.PathTemplate} is known by its {name}, which was not assigned. " +
        "Assign it, or say in the options' Key by which members it is known.");

    private static ArgumentException InOptions(string message) => In("options", message);

    /// <summary>Names the parameter of the method that the program called, which is not one of a method here.</summary>
    private static ArgumentException In(string parameter, string message) => new(message, parameter);
}
