using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>
/// The documented bodies of errors. ONTAP's envelope is the runtime's, so that only what other pages document has a type:
/// one for a resource, since its statuses and operations nearly always share one, and are told apart by the status.
/// </summary>
public static class ErrorBodies
{
    /// <summary>What path of a conflict begins with, beside the record's members.</summary>
    public const string Path = "(error)";

    /// <summary>Each body that has a type, with its page.</summary>
    public static IEnumerable<(Operation Page, DataType Body)> Of(IEnumerable<Operation> operations)
    {
        foreach (var operation in operations)
        {
            foreach (var error in operation.Errors)
            {
                if (TypeOf(error) is { } type)
                    yield return (operation, type);
            }
        }
    }

    public static DataType? Merge(IEnumerable<(Operation Page, DataType Body)> bodies, TypeMerger merger) =>
        merger.MergeAll(bodies.Select(body => body.Body), Path);

    /// <summary>The type of a body that the runtime has none for, or null.</summary>
    public static DataType? TypeOf(Response error)
    {
        if (error.Schema is not { Properties.IsEmpty: false } body || body.Type != "object" || BodyShape.IsValue(body) || IsOntaps(body))
            return null;
        var members = WellKnownShape.Recognise(SchemaTypes.MembersOf(body, MemberUse.None));
        return new DataType(DataKind.TypedObject, IsArray: false, members);
    }

    /// <summary><c>error</c>, or <c>errors</c> with some, each perhaps in an <c>error</c> of its own.</summary>
    private static bool IsOntaps(Schema body) => body.Properties.Any(property =>
        property.Name is "error" or "errors" && (WellKnownShape.IsError(property.Schema) || HoldsErrors(property.Schema)));

    private static bool HoldsErrors(Schema schema) =>
        schema.Type == "array" && SchemaTypes.IsObject(schema) &&
        schema.Properties.Any(property => property.Name == "error" && WellKnownShape.IsError(property.Schema));
}
