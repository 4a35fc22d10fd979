using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Looks for a name that a plan gives twice within one declaration space, or that is taken there already. The rules for names
/// leave none; should one slip through, it is found here and not by the compiler.
/// </summary>
public static class RepeatedName
{
    /// <returns>What has the name, in words; null where there is none.</returns>
    public static string? FirstIn(ResourcePlan plan) =>
        ScopesOf(plan).Select(FirstIn).FirstOrDefault(found => found is not null);

    private static string? FirstIn(Scope scope)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, of) in scope.Names)
        {
            if (scope.IsTaken(name))
                return $"'{of}' of {scope.Owner} would be called '{name}', which is taken there";
            if (owners.TryGetValue(name, out var first))
                return $"'{first}' and '{of}' of {scope.Owner} would both be called '{name}'";
            owners.Add(name, of);
        }

        return null;
    }

    private static IEnumerable<Scope> ScopesOf(ResourcePlan plan)
    {
        yield return new(plan.Namespace, DeclaredNames.Of(plan).Types.Select(type => (type, type)));
        foreach (var record in plan.NestedRecords.Concat(Some(plan.Record)).Concat(Some(plan.ErrorBody)))
        {
            yield return new(record.Name, record.Members.Select(member => (member.PropertyName, member.WireName)))
            {
                IsTaken = name => name == record.Name || ReservedNames.IsRecordMember(name),
            };
        }

        foreach (var values in plan.Enumerations)
        {
            yield return new(values.Name, values.Values.Select(value => (value.Name, value.Text)))
            {
                IsTaken = name => name == values.Name || ReservedNames.IsEnumerationMember(name),
            };
        }

        foreach (var options in plan.Options)
        {
            yield return new(options.Name, options.Options.Concat(options.Headers).Select(option => (option.PropertyName, option.WireName)))
            {
                IsTaken = name => name == options.Name || ReservedNames.IsObjectMember(name),
            };
        }

        foreach (var codes in Some(plan.ErrorCodes))
            yield return new(codes.Name, codes.Codes.Select(code => (code.Name, code.Value))) { IsTaken = name => name == codes.Name };
        yield return new(plan.Api.Name, plan.Api.Operations.Select(operation => (SignatureOf(operation), $"{operation.Method} {operation.PathTemplate}")));
        foreach (var operation in plan.Api.Operations)
            yield return new(operation.MethodName, ParametersOf(operation).Select(parameter => (parameter, parameter))) { IsTaken = ReservedNames.IsCallParameter };
    }

    private static string SignatureOf(OperationPlan operation) =>
        $"{operation.MethodName}({string.Join(",", operation.Keys.Select(key => key.Type).Concat(Some(operation.Body?.Type)).Append(operation.OptionsType))})";

    private static IEnumerable<string> ParametersOf(OperationPlan operation) =>
        operation.Keys.Select(key => key.ParameterName).Concat(Some(operation.Body?.ParameterName));

    private static IEnumerable<T> Some<T>(T? value)
        where T : class => value is null ? [] : [value];

    /// <param name="Owner">What declares the names.</param>
    private sealed record Scope(string Owner, IEnumerable<(string Name, string Of)> Names)
    {
        public Func<string, bool> IsTaken { get; init; } = _ => false;
    }
}
