using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Pages print values, format and release of every query parameter, but seldom those of the property that it selects by, which
/// has the same. So a text that a parameter of its own resource names takes its values or format from there, and whatever one
/// names its release, if it states none.
/// </summary>
internal static class ParameterEvidence
{
    public static DataType Apply(DataType record, IEnumerable<(Operation Page, ResourceOperation Operation)> operations)
    {
        var facts = operations
            .Where(stated => stated.Operation.SelectsRecords)
            .SelectMany(stated => stated.Page.Parameters
                .Where(parameter => parameter.Location == "query")
                .SelectMany(parameter => FactsOf(parameter, isOfRead: stated.Page.Method == "GET")))
            .ToArray();
        return MemberFact.Apply(record, facts);
    }

    /// <param name="parameter">Of the query.</param>
    /// <param name="isOfRead">Writes by a query came later than what they select by, and so may their parameters have.</param>
    private static IEnumerable<MemberFact> FactsOf(Parameter parameter, bool isOfRead)
    {
        var type = SchemaTypes.Of(parameter.Schema);
        if (type.Kind.RefinesText())
            yield return new(parameter.Name, member => member with { Type = Merged(member.Type, type) });
        if (isOfRead && parameter.Schema.Attributes.IntroducedIn is { } release)
            yield return new(parameter.Name, member => member with { Attributes = member.Attributes with { IntroducedIn = member.Attributes.IntroducedIn ?? release } });
    }

    private static DataType Merged(DataType type, DataType stated) => type.Kind switch
    {
        DataKind.Text => type with { Kind = stated.Kind, Values = stated.Values },
        DataKind.Enumeration => type with { Values = type.Values.Union(stated.Values, StringComparer.Ordinal).ToEquatableArray() },
        _ => type,
    };
}
