using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Core.Tests.Harness;

/// <summary>Every name that a program can write, by what it names: path, wire name, value or number.</summary>
internal static class PublicNames
{
    private static readonly GroupNames s_names = new("Api", "ApiClient");

    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Operation> operations)
    {
        var groups = ResourceGroup.Of(operations);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var (thing, name) in OfResource(ResourcePlanner.Plan(s_names, ResourceMerger.Merge(group).Resource)))
                names.Add($"{group.Path} {thing}", name);
        }

        foreach (var (thing, name) in OfClient(ClientPlanner.Plan(s_names, groups.Select(ResourceAddress.Of))))
            names.Add(thing, name);
        return names;
    }

    /// <summary>What is called otherwise in <paramref name="all"/>, or is no longer there to be called.</summary>
    public static IEnumerable<string> Changed(IReadOnlyDictionary<string, string> some, IReadOnlyDictionary<string, string> all) =>
        some.Where(named => all.GetValueOrDefault(named.Key) != named.Value)
            .Select(named => $"{named.Key}: {named.Value}, with further pages {all.GetValueOrDefault(named.Key) ?? "not there"}");

    private static IEnumerable<(string Thing, string Name)> OfResource(ResourcePlan plan)
    {
        yield return ("file", plan.HintName);
        yield return ("namespace", plan.Namespace);
        yield return ("operations", plan.Api.Name);
        var inner = plan.Api.Operations.SelectMany(OfMethod)
            .Concat(plan.Options.SelectMany(OfOptions))
            .Concat(plan.Record is null ? [] : OfRecord(plan, plan.Record, ""))
            .Concat(plan.ErrorCodes is null ? [] : OfErrorCodes(plan.ErrorCodes));
        foreach (var named in inner)
            yield return named;
    }

    private static IEnumerable<(string Thing, string Name)> OfMethod(OperationPlan method)
    {
        var operation = $"{method.Method} {method.PathTemplate} by {method.Call.Split('<')[0]} with {method.Body?.Type}";
        yield return (operation, method.MethodName);
        yield return ("options of " + operation, method.OptionsType);
        yield return ("parameters of " + operation, string.Join(", ", [.. method.Keys.Select(key => key.ParameterName), method.Body?.ParameterName]));
    }

    private static IEnumerable<(string Thing, string Name)> OfOptions(OptionsPlan options) =>
        options.Options.Select(option => ($"option {options.Name} {option.WireName}", option.PropertyName));

    private static IEnumerable<(string Thing, string Name)> OfRecord(ResourcePlan plan, RecordPlan record, string path)
    {
        yield return ("type of " + path, record.Name);
        foreach (var member in record.Members)
        {
            var memberPath = path + "." + member.WireName;
            yield return ("member " + memberPath, member.PropertyName);
            var inner = plan.NestedRecords.Where(nested => Is(member, nested.Name)).SelectMany(nested => OfRecord(plan, nested, memberPath))
                .Concat(plan.Enumerations.Where(nested => Is(member, nested.Name)).SelectMany(nested => OfEnumeration(nested, memberPath)));
            foreach (var named in inner)
                yield return named;
        }
    }

    private static IEnumerable<(string Thing, string Name)> OfEnumeration(EnumerationPlan enumeration, string path) =>
        enumeration.Values.Select(value => ($"value {path} {value.Text}", value.Name)).Prepend(("type of " + path, enumeration.Name));

    /// <summary>A constant is named by its number and wording; with further pages it must still be there.</summary>
    private static IEnumerable<(string Thing, string Name)> OfErrorCodes(ErrorCodesPlan errors) =>
        errors.Codes.Select(code => ($"error {code.Value} {code.Name}", code.Name)).Prepend(("errors", errors.Name));

    private static IEnumerable<(string Thing, string Name)> OfClient(ClientPlan client) =>
        client.Groups.SelectMany(group => group.Members.Select(member => ("group " + Identity(member.Path), $"{member.PropertyName} of {group.Namespace}.{group.Name} is {member.Type}")))
            .Prepend(("client", $"{client.Namespace}.{client.Name} {client.HintName}"));

    private static string Identity(string path) => ResourcePath.Parse(path).Identity;

    private static bool Is(MemberPlan member, string type) => member.Type.TrimEnd('>').EndsWith("." + type, StringComparison.Ordinal);
}
