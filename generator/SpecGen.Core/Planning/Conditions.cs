using SpecGen.Binding;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>Tells by an operation's own page which of its parameters are conditions on the records that it acts on.</summary>
public static class Conditions
{
    public static bool Is(ResourceOperation operation, Parameter parameter) =>
        operation.SelectsRecords &&
        (OwnRecord.MemberOf(operation.Page, parameter.Name) is not null ||
         (operation.Page.Method != "POST" && OntapPages.Is(operation.Page) && LooksLikeMember(parameter)));

    /// <summary>
    /// What is compared is the member, so a parameter that says no more than text has the type that its own page gives the
    /// member.
    /// </summary>
    public static DataType TypeOf(ResourceOperation operation, Parameter parameter)
    {
        var stated = SchemaTypes.Of(parameter.Schema);
        if (stated.Kind != DataKind.Text || OwnRecord.MemberOf(operation.Page, parameter.Name) is not { } member)
            return stated;
        var type = SchemaTypes.Of(member);
        return type.Kind is DataKind.Enumeration or DataKind.DateTime or DataKind.Duration ? type : stated;
    }

    /// <summary>Pages of deletions state no record, and those of lists not all of it; ONTAP's say what a parameter filters by.</summary>
    private static bool LooksLikeMember(Parameter parameter) =>
        parameter.Name is "name" or "uuid" ||
        (parameter.Schema is { Type: not "array", Attributes.DefaultText: null } && (IsSaidToFilter(parameter) || parameter.Name.IndexOf('.') > 0));

    private static bool IsSaidToFilter(Parameter parameter) =>
        parameter.Schema.Description.Any(paragraph => paragraph.StartsWith("Filter by ", StringComparison.OrdinalIgnoreCase));
}
