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
        foreach (var (page, _) in operations.Where(stated => stated.Operation.SelectsRecords))
        {
            foreach (var parameter in page.Parameters)
            {
                var stated = SchemaTypes.Of(parameter.Schema);
                if (parameter.Location == "query" && stated.Kind.RefinesText())
                    record = Informed(record, parameter.Name, stated);
            }
        }

        return record;
    }

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
