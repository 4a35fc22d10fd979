using SpecGen.Contract;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>How a value is typed and handled in C#.</summary>
/// <param name="Type">Without the question mark.</param>
/// <param name="Access">The runtime's method that reads and writes a member, with its type arguments where they cannot be inferred.</param>
/// <param name="ListAccess">The same for a list of it; null where lists of it are put together by its form.</param>
/// <param name="Form">The runtime's type that reads and writes it where it is no member: in a map or a list, as a body.</param>
/// <param name="FieldSet">Type of the value's own field selections, or null.</param>
/// <param name="IsStructure">It is one in C#.</param>
public sealed record TypePlan(string Type, string Access, string? ListAccess, string Form, string? FieldSet = null, bool IsStructure = false)
{
    /// <summary>Class of the resource's own that it is, or holds in a list or a map; null for what is shared.</summary>
    public string? RecordName { get; init; }

    /// <summary>Values that need no type of their own.</summary>
    /// <param name="rootType">Record that a reference's field selections belong to, or null where none can be selected.</param>
    public static TypePlan OfShared(DataKind kind, string? rootType) => kind switch
    {
        DataKind.Text => Of("string", AccessContract.Text, isStructure: false),
        DataKind.WholeNumber => Of("long", AccessContract.WholeNumber, isStructure: true),
        DataKind.Number => Of("double", AccessContract.Number, isStructure: true),
        DataKind.Boolean => Of("bool", AccessContract.Boolean, isStructure: true),
        DataKind.DateTime => Value(SharedTypes.DateTime.FullName),
        DataKind.Duration => Value(SharedTypes.Duration.FullName),
        DataKind.Link => OfObject(SharedTypes.Link.FullName),
        DataKind.Links => OfObject(SharedTypes.Links.FullName),
        DataKind.Reference => OfObject(SharedTypes.Reference.FullName, rootType is null ? null : FieldContract.ReferenceFields.Of(rootType)),
        DataKind.Error => OfObject(SharedTypes.Error.FullName),
        _ => Of(FrameworkTypes.JsonElement, AccessContract.Raw, isStructure: true),
    };

    /// <summary>An object of a generated class, or of one of the runtime's.</summary>
    public static TypePlan OfObject(string type, string? fieldSet = null) =>
        Of(type, AccessContract.NestedObject, isStructure: false, type) with { FieldSet = fieldSet };

    /// <summary>A structure that keeps its text.</summary>
    public static TypePlan Value(string type) => Of(type, AccessContract.Value, isStructure: true, type);

    /// <summary>Lists of plain values have accesses of their own.</summary>
    public TypePlan AsArray(bool hasNullableItems)
    {
        var item = hasNullableItems ? AsNullable() : this;
        return new(
            FrameworkTypes.ListOf(item.Type),
            item.ListAccess ?? $"{AccessContract.List}<{item.Type}, {item.Form}>",
            null,
            AccessContract.ListForm.Of(item.Type, item.Form),
            FieldSet)
        { RecordName = RecordName };
    }

    public TypePlan AsMap(bool hasNullableEntries)
    {
        var entry = hasNullableEntries ? AsNullable() : this;
        return new(
            FrameworkTypes.MapOf(entry.Type),
            $"{AccessContract.Map}<{entry.Type}, {entry.Form}>",
            null,
            AccessContract.MapForm.Of(entry.Type, entry.Form))
        { RecordName = RecordName };
    }

    private static TypePlan Of(string type, ValueAccess access, bool isStructure, params string[] formArguments) =>
        new(type, access.Member.Name, access.ListMember.Name, access.Form.Of(formArguments), IsStructure: isStructure);

    /// <summary>Null is raw JSON already.</summary>
    private TypePlan AsNullable()
    {
        if (Access == AccessContract.Raw.Member.Name)
            return this;
        var form = IsStructure ? AccessContract.NullableForm : AccessContract.OptionalForm;
        return this with { Type = Type + "?", ListAccess = null, Form = form.Of(Type, Form) };
    }
}
