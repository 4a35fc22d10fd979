using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Pages print the documented values of every query parameter, but seldom those of the property that it selects by,
/// which has the same. So a member that a parameter of its own resource names takes its values from there.
/// </summary>
internal static class FilterValues
{
    public static DataType Apply(DataType record, EquatableArray<ResourceOperation> operations)
    {
        foreach (var operation in operations.Where(operation => operation.SelectsRecords))
        {
            foreach (var parameter in operation.Page.Parameters)
            {
                if (parameter.Location == "query" && SchemaTypes.Of(parameter.Schema) is { Kind: DataKind.Enumeration } type)
                    record = WithValues(record, parameter.Name, type.Values);
            }
        }

        return record;
    }

    private static DataType WithValues(DataType type, string path, EquatableArray<string> values) =>
        type with { Members = type.Members.Select(member => WithValues(member, path, values)).ToEquatableArray() };

    private static Member WithValues(Member member, string path, EquatableArray<string> values)
    {
        if (path == member.Name)
            return member with { Type = Enumerated(member.Type, values) };
        return path.StartsWith(member.Name + ".", StringComparison.Ordinal)
            ? member with { Type = WithValues(member.Type, path.Substring(member.Name.Length + 1), values) }
            : member;
    }

    private static DataType Enumerated(DataType type, EquatableArray<string> values) => type.Kind switch
    {
        DataKind.Text => type with { Kind = DataKind.Enumeration, Values = values },
        DataKind.Enumeration => type with { Values = type.Values.Union(values, StringComparer.Ordinal).ToEquatableArray() },
        _ => type,
    };
}
