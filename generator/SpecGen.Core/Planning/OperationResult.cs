using SpecGen.Contract;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>What a method gives back and the runtime's method that makes it.</summary>
/// <param name="Member">The method.</param>
/// <param name="TypeArguments">Of it, comma-separated; empty where it has none.</param>
public sealed record OperationResult(string ReturnType, RuntimeMember Member, string TypeArguments = "")
{
    /// <summary>The method as it is called.</summary>
    public string Call => TypeArguments.Length == 0 ? Member.Name : $"{Member.Name}<{TypeArguments}>";

    public static OperationResult Nothing { get; } = new(FrameworkTypes.Task, ConnectionContract.Send);

    /// <summary>Whatever it answers: the page does not say.</summary>
    public static OperationResult Raw { get; } = new(FrameworkTypes.TaskOf(FrameworkTypes.JsonElement), ConnectionContract.SendRaw);

    /// <summary>A map, a list or a scalar.</summary>
    public static OperationResult Value(TypePlan value) =>
        new(FrameworkTypes.TaskOf(value.Type), ConnectionContract.Send, $"{value.Type}, {value.Form}");

    public static OperationResult Record(string type) => new(FrameworkTypes.TaskOf(type), ConnectionContract.Send, type);

    public static OperationResult Records(string type) => new(ConnectionContract.Pageable.Of(type), ConnectionContract.List, type);

    public static OperationResult Download { get; } =
        new(FrameworkTypes.TaskOf(ConnectionContract.FileDownload.FullName), ConnectionContract.Download);

    /// <summary>What an operation gives back that is sent a file: a job where it is a write of ONTAP, and otherwise what it answers.</summary>
    /// <param name="result">What the operation gives back.</param>
    public static OperationResult OfFile(ResourceOperation operation, OperationResult result)
    {
        if (operation.Traits.IsJobWrite)
            return result with { Member = ConnectionContract.Upload };
        var isTyped = result == Nothing || (operation.Response == ResponseShape.Record && result.Member == ConnectionContract.Send);
        return isTyped
            ? result with { Member = ConnectionContract.SendFile }
            : Raw with { Member = ConnectionContract.SendFileRaw };
    }

    /// <summary>A write of ONTAP can become a job, whatever its page says; without a record only the job is typed.</summary>
    public static OperationResult Write(string? type) => Job(ConnectionContract.Write, type);

    /// <summary>A write by query, which the runtime refuses without a condition.</summary>
    public static OperationResult WriteWhere(string? type) => Job(ConnectionContract.WriteWhere, type);

    private static OperationResult Job(RuntimeMember member, string? type) => type is null
        ? new(FrameworkTypes.TaskOf(ConnectionContract.JobOperation.FullName), member)
        : new(FrameworkTypes.TaskOf(ConnectionContract.JobOperationOfRecord.Of(type)), member, type);
}
