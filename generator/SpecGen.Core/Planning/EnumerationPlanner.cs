using SpecGen.Common;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the open value type of documented values.</summary>
public static class EnumerationPlanner
{
    /// <param name="names">Of the resource.</param>
    public static EnumerationPlan Plan(ResourceNames names, string name, EquatableArray<string> values, DocumentationPlan documentation)
    {
        var scope = names.ScopeOf(name);
        var plans = values
            .Distinct(StringComparer.Ordinal)
            .Select(value => new EnumerationValuePlan(scope.Take(NameOf(value, name), value), value))
            .ToEquatableArray();
        return new(name, documentation, plans);
    }

    private static string NameOf(string value, string typeName) =>
        ReservedNames.Avoid(Identifier.Pascal(value), "Value", name => name == typeName || ReservedNames.IsEnumerationMember(name));
}
