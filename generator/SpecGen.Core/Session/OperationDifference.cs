using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Session;

/// <summary>
/// Compares what two pages state of one operation, as far as a program depends on it: parameters, bodies, statuses, error
/// codes. Texts, examples and releases may differ. What a poorer form of a page has lost is no difference.
/// </summary>
internal static class OperationDifference
{
    /// <summary>The first difference in words, or null where the pages agree.</summary>
    public static string? Between(StatedOperation first, StatedOperation second)
    {
        if (ReferenceEquals(first.Operation, second.Operation) || first.Operation == second.Operation)
            return null;
        var comparison = new SchemaDifference(isLossAlike: first.Form != second.Form);
        return Between(first.Operation, second.Operation, comparison);
    }

    private static string? Between(Operation first, Operation second, SchemaDifference schemas) =>
        InParameters(first, second, schemas)
        ?? schemas.Between("the request", first.Request?.Schema, second.Request?.Schema)
        ?? InResponses(first.Responses, second.Responses, "response", schemas)
        ?? InResponses(first.Errors, second.Errors, "error", schemas)
        ?? OnlyOne("the error code", first.ErrorCodes.Select(code => code.Code), second.ErrorCodes.Select(code => code.Code));

    private static string? InParameters(Operation first, Operation second, SchemaDifference schemas)
    {
        var difference = OnlyOne("the parameter", first.Parameters.Select(NameOf), second.Parameters.Select(NameOf));
        if (difference is not null)
            return difference;
        foreach (var parameter in first.Parameters)
        {
            var other = second.Parameters.First(candidate => NameOf(candidate) == NameOf(parameter));
            if (parameter.Required != other.Required)
                return $"the parameter {NameOf(parameter)} is required by one only";
            if (schemas.Between($"the parameter {NameOf(parameter)}", parameter.Schema, other.Schema) is { } found)
                return found;
        }

        return null;
    }

    private static string? InResponses(EquatableArray<Response> first, EquatableArray<Response> second, string kind, SchemaDifference schemas)
    {
        var difference = OnlyOne("the " + kind, first.Select(response => response.Status), second.Select(response => response.Status));
        return difference ?? first
            .Select(response => schemas.Between($"the {kind} {response.Status}", response.Schema, second.First(other => other.Status == response.Status).Schema))
            .FirstOrDefault(found => found is not null);
    }

    private static string NameOf(Parameter parameter) => $"'{parameter.Name}' ({parameter.Location})";

    private static string? OnlyOne(string what, IEnumerable<string> first, IEnumerable<string> second)
    {
        var (left, right) = (first.ToList(), second.ToList());
        if (left.Except(right, StringComparer.Ordinal).FirstOrDefault() is { } onlyFirst)
            return $"only the first has {what} {onlyFirst}";
        return right.Except(left, StringComparer.Ordinal).FirstOrDefault() is { } onlySecond ? $"only the second has {what} {onlySecond}" : null;
    }
}
