using SpecGen.Binding;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>What a method gives back and the runtime's method that makes it.</summary>
public sealed record OperationResult(string ReturnType, string Call)
{
    public static OperationResult Nothing { get; } = new(RuntimeTypes.Task, "SendAsync");

    /// <summary>Whatever it answers: the page does not say.</summary>
    public static OperationResult Raw { get; } = new(RuntimeTypes.TaskOf(RuntimeTypes.JsonElement), "SendRawAsync");

    /// <summary>A map, a list or a scalar.</summary>
    public static OperationResult Value(TypePlan value) => new(RuntimeTypes.TaskOf(value.Type), $"SendAsync<{value.Type}, {value.Form}>");

    public static OperationResult Record(string type) => new(RuntimeTypes.TaskOf(type), $"SendAsync<{type}>");

    public static OperationResult Records(string type) => new($"{RuntimeTypes.Runtime}ApiPageable<{type}>", $"List<{type}>");

    public static OperationResult Upload { get; } = new(RuntimeTypes.TaskOf(RuntimeTypes.Runtime + "JobOperation"), "UploadAsync");

    /// <summary>What an operation gives back that is sent a file: a job where it is a write of ONTAP, and otherwise what it answers.</summary>
    /// <param name="result">What the operation gives back.</param>
    public static OperationResult OfFile(ResourceOperation operation, OperationResult result)
    {
        if (OntapPages.IsWrite(operation.Page))
            return Upload;
        if (result == Nothing)
            return result with { Call = "SendFileAsync" };
        return operation.Response == ResponseShape.Record && result.Call.StartsWith("SendAsync<", StringComparison.Ordinal)
            ? result with { Call = "SendFile" + result.Call.Substring("Send".Length) }
            : new(Raw.ReturnType, "SendFileRawAsync");
    }

    public static OperationResult Download { get; } = new(RuntimeTypes.TaskOf(RuntimeTypes.Runtime + "ApiDownload"), "DownloadAsync");

    /// <summary>A write of ONTAP can become a job, whatever its page says; without a record only the job is typed.</summary>
    public static OperationResult Write(string? type) => Job("WriteAsync", type);

    /// <summary>A write by query, which the runtime refuses without a condition.</summary>
    public static OperationResult WriteWhere(string? type) => Job("WriteWhereAsync", type);

    private static OperationResult Job(string call, string? type)
    {
        var arguments = type is null ? "" : $"<{type}>";
        return new(RuntimeTypes.TaskOf($"{RuntimeTypes.Runtime}JobOperation{arguments}"), call + arguments);
    }
}
