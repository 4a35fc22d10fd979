using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Pages print values and format of every query parameter, but seldom those of the property that it selects by, which has
/// the same. So a text that a parameter of its own resource names takes its values or format from there.
/// </summary>
internal static class ParameterEvidence
{
    public static DataType Apply(DataType record, EquatableArray<ResourceOperation> operations)
    {
        foreach (var operation in operations.Where(operation => operation.SelectsRecords))
        {
            foreach (var parameter in operation.Page.Parameters)
            {
                var stated = SchemaTypes.Of(parameter.Schema);
                if (parameter.Location == "query" && IsMoreThanText(stated.Kind))
                    record = Informed(record, parameter.Name, stated);
            }
        }

        return record;
    }

    private static bool IsMoreThanText(DataKind kind) => kind is DataKind.Enumeration or DataKind.DateTime or DataKind.Duration;

    private static DataType Informed(DataType type, string path, DataType stated) =>
        type with { Members = type.Members.Select(member => Informed(member, path, stated)).ToEquatableArray() };

    private static Member Informed(Member member, string path, DataType stated)
    {
        if (path == member.Name)
            return member with { Type = Merged(member.Type, stated) };
        return path.StartsWith(member.Name + ".", StringComparison.Ordinal)
            ? member with { Type = Informed(member.Type, path.Substring(member.Name.Length + 1), stated) }
            : member;
    }

    private static DataType Merged(DataType type, DataType stated) => type.Kind switch
    {
        DataKind.Text => type with { Kind = stated.Kind, Values = stated.Values },
        DataKind.Enumeration => type with { Values = type.Values.Union(stated.Values, StringComparer.Ordinal).ToEquatableArray() },
        _ => type,
    };
}
