using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Pages print values and format of every query parameter, but seldom those of the property that it selects by, which has
/// the same. So a text that a parameter of its own resource names takes its values or format from there.
/// </summary>
internal static class ParameterEvidence
{
    public static DataType Apply(DataType record, IEnumerable<(Operation Page, ResourceOperation Operation)> operations)
    {
        var facts = operations
            .Where(stated => stated.Operation.SelectsRecords)
            .SelectMany(stated => stated.Page.Parameters)
            .Where(parameter => parameter.Location == "query")
            .Select(parameter => (parameter.Name, Type: SchemaTypes.Of(parameter.Schema)))
            .Where(parameter => parameter.Type.Kind.RefinesText())
            .Select(parameter => new MemberFact(parameter.Name, member => member with { Type = Merged(member.Type, parameter.Type) }))
            .ToArray();
        return MemberFact.Apply(record, facts);
    }

    private static DataType Merged(DataType type, DataType stated) => type.Kind switch
    {
        DataKind.Text => type with { Kind = stated.Kind, Values = stated.Values },
        DataKind.Enumeration => type with { Values = type.Values.Union(stated.Values, StringComparer.Ordinal).ToEquatableArray() },
        _ => type,
    };
}
