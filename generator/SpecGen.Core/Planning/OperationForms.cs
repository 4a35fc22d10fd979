using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>One way to call an operation.</summary>
/// <param name="Verb">Name of its method without <c>Async</c>.</param>
public sealed record OperationForm(string Verb, BodyPlan? Body, OperationResult Result);

/// <summary>
/// Decides in which ways an operation can be called: as its page has it, on what a query finds or with many records at
/// once where the page documents that, and with a file where it takes or gives one.
/// </summary>
public static class OperationForms
{
    /// <param name="record">How one record is sent, or null where the resource has none.</param>
    /// <param name="value">How the body is sent where it is no record, or null.</param>
    /// <param name="keys">By which members records are told apart; see <see cref="RecordKeys"/>.</param>
    public static IEnumerable<OperationForm> Of(
        ResourceOperation operation, string verb, OperationResult result, BodyPlan? record, BodyPlan? value = null, EquatableArray<string> keys = default)
    {
        var recordType = record?.Type;
        var file = operation.Traits.TakesFile;
        if (operation.Traits.IsByQuery)
            yield return new(verb + "Where", operation.Method == "DELETE" ? null : BodyOf(operation, record), OperationResult.WriteWhere(recordType));
        else if (!file || operation.HasBody)
            yield return new(verb, value ?? BodyOf(operation, record), result);
        if (file)
            yield return new(operation.Method == "POST" ? "Upload" : verb, new(GeneratedMembers.File, ConnectionContract.File.FullName, "The file to send; it is read as it is sent."), OperationResult.OfFile(operation, result));
        if (operation.Traits.GivesFile)
            yield return new("Download", null, OperationResult.Download);
        if (operation.Traits.TakesManyRecords && !operation.Path.EndsWithKey && recordType is not null)
            yield return new(verb + "Many", Records(operation, recordType, keys), OperationResult.Write(recordType));
    }

    /// <summary>A deletion needs its body only where it must be told something more, such as credentials.</summary>
    private static BodyPlan? BodyOf(ResourceOperation operation, BodyPlan? record)
    {
        if (!operation.HasBody || operation is { Method: "DELETE", StatesBody: false })
            return null;
        return operation.Method == "DELETE" && record is not null
            ? record with { IsOptional = true, Documentation = "What to tell besides the keys, or null; only members that were assigned are sent." }
            : record;
    }

    /// <summary>Records that exist already are sent with the keys that tell them apart, assigned or not.</summary>
    private static BodyPlan Records(ResourceOperation operation, string recordType, EquatableArray<string> keys) => new(
        GeneratedMembers.Records,
        FrameworkTypes.ListOf(recordType),
        "The records to write; each with its keys where it exists already.",
        RecordKeys: operation.Method == "POST" || keys.IsEmpty ? null : string.Join("\n", keys));
}
