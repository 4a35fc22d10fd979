using SpecGen.Common;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the open value type of documented values.</summary>
public static class EnumerationPlanner
{
    /// <param name="names">Of the resource.</param>
    /// <param name="of">Wire name of what has the values.</param>
    public static EnumerationPlan Plan(ResourceNames names, string name, string of, EquatableArray<string> values, DocumentationPlan documentation)
    {
        var scope = names.ScopeOf(name);
        var plans = values
            .Distinct(StringComparer.Ordinal)
            .Select(value => new EnumerationValuePlan(scope.Take(NameOf(value, name, of), value), value))
            .ToEquatableArray();
        return new(name, documentation, plans);
    }

    /// <summary>A name cannot begin with a digit; it begins with what it is a value of: <c>1d</c> of <c>interval</c> is <c>Interval1d</c>.</summary>
    private static string NameOf(string value, string typeName, string of)
    {
        var first = value.FirstOrDefault(char.IsLetterOrDigit);
        var wanted = Identifier.Pascal(first is >= '0' and <= '9' ? LastWordOf(of) + value.Substring(value.IndexOf(first)) : value);
        return ReservedNames.Avoid(wanted, "Value", name => name == typeName || ReservedNames.IsEnumerationMember(name));
    }

    private static string LastWordOf(string name)
    {
        var words = PascalWords.Of(Identifier.Pascal(Singular.Of(name)));
        return words[words.Count - 1];
    }
}
