using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the methods that bring a record to a wanted state.</summary>
internal static class EnsureEmitter
{
    private const string Facts = "s_ensured";

    public static void Write(SourceWriter writer, EnsurePlan plan)
    {
        var facts = string.Join(", ", plan.Facts.Select(CSharpText.Literal));
        writer.Line().Line($"private static readonly {ConnectionContract.EnsureFacts} {Facts} = new({facts});");
        var key = CSharpText.Comment(plan.KeyText);
        var path = CSharpText.Comment(plan.CollectionTemplate);
        if (plan.CanBeWritten)
        {
            WriteMethod(
                writer, plan, ConnectionContract.Ensure.Name, $"Creates a record of {path}, changes what of it is not as it is wanted, or does nothing. It is known by {key}.", "What is wanted: the members that were assigned.");
        }

        if (plan.CanBeDeleted)
            WriteMethod(writer, plan, ConnectionContract.EnsureAbsent.Name, $"Deletes a record of {path} if it is there. It is known by {key}.", "The members by which the record is known.");
    }

    private static void WriteMethod(SourceWriter writer, EnsurePlan plan, string method, string summary, string body)
    {
        writer.Line().Line($"/// <summary>{summary}</summary>");
        foreach (var key in plan.Keys)
            writer.Line($"/// <param name=\"{key.ParameterName.TrimStart('@')}\">{CSharpText.Comment(key.Documentation)}</param>");
        writer
            .Line($"/// <param name=\"{plan.ParameterName.TrimStart('@')}\">{body}</param>")
            .Line($"/// <param name=\"{GeneratedMembers.Options}\">How to do it; null for none.</param>")
            .Line($"/// <param name=\"{GeneratedMembers.CancellationToken}\">Cancels the calls.</param>");
        var keys = string.Concat(plan.Keys.Select(key => $"{key.Type} {key.ParameterName}, "));
        var request = ApiEmitter.RequestOf("GET", plan.CollectionTemplate, plan.Keys, plan.LaterRelease);
        writer
            .Line($"public virtual {FrameworkTypes.TaskOf(ConnectionContract.EnsureOutcome.Of(plan.RecordType))} {method}({keys}{plan.RecordType} {plan.ParameterName}, {ConnectionContract.EnsureOptions.Of(plan.RecordType)}? {GeneratedMembers.Options} = null, {ApiEmitter.CancellationToken} {GeneratedMembers.CancellationToken} = default) =>")
            .Indented($"{ClientContract.Connection}.{method}({request}, {Facts}, {plan.ParameterName}, {GeneratedMembers.Options}, {GeneratedMembers.CancellationToken});");
    }
}
