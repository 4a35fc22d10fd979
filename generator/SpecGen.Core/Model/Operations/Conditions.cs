using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>Tells by its own page which parameters of an operation that selects records are conditions on them.</summary>
internal static class Conditions
{
    public static bool Is(Operation page, Parameter parameter) =>
        OwnRecord.MemberOf(page, parameter.Name) is not null ||
        (page.Method != "POST" && OntapPages.Is(page) && LooksLikeMember(parameter));

    /// <summary>
    /// What is compared is the member, so a parameter that says no more than text has the type that its own page gives the
    /// member.
    /// </summary>
    public static DataType TypeOf(Operation page, Parameter parameter)
    {
        var stated = SchemaTypes.Of(parameter.Schema);
        if (stated.Kind != DataKind.Text || OwnRecord.MemberOf(page, parameter.Name) is not { } member)
            return stated;
        var type = SchemaTypes.Of(member);
        return type.Kind.RefinesText() ? type : stated;
    }

    /// <summary>Pages of deletions state no record, and those of lists not all of it; ONTAP's say what a parameter filters by.</summary>
    private static bool LooksLikeMember(Parameter parameter) =>
        parameter.Name is "name" or "uuid" ||
        (parameter.Schema is { Type: not "array", Attributes.DefaultText: null } && (IsSaidToFilter(parameter) || parameter.Name.IndexOf('.') > 0));

    private static bool IsSaidToFilter(Parameter parameter) =>
        parameter.Schema.Description.Any(paragraph => paragraph.StartsWith("Filter by ", StringComparison.OrdinalIgnoreCase));
}
