using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the options class of an operation: its documented query parameters, typed.</summary>
/// <param name="names">Of the resource.</param>
/// <param name="types">Names of types in the resource's own namespace.</param>
/// <param name="record">The resource's record, or null.</param>
/// <param name="enumerationAt">Type of the documented values of a member, by its dotted wire path, or null.</param>
public sealed class OptionsPlanner(ResourceNames names, NameScope types, DataType? record, Func<string, string?> enumerationAt)
{
    private readonly List<EnumerationPlan> _enumerations = [];

    /// <summary>Of parameters whose values are not those of a member.</summary>
    public EquatableArray<EnumerationPlan> Enumerations => _enumerations.ToEquatableArray();

    public OptionsPlan Plan(ResourceOperation operation, string verb)
    {
        var name = types.Take(names.OptionsName(operation.Path, verb), operation.Page.PathTemplate);
        var baseOptions = BaseOptions.Of(operation, record is null ? null : names.RecordType);
        var scope = new NameScope();
        var options = operation.Page.Parameters
            .Where(parameter => parameter.Location == "query" && !baseOptions.Declares(parameter.Name))
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Select(group => PlanOption(group.First(), name, scope, baseOptions, operation.SelectsRecords))
            .ToEquatableArray();
        var documentation = DocumentationPlan.Of($"Options of {operation.Page.Method} {operation.Page.PathTemplate}.");
        return new(name, baseOptions.Type, documentation, options);
    }

    private OptionPlan PlanOption(Parameter parameter, string optionsName, NameScope scope, BaseOptions baseOptions, bool selectsRecords)
    {
        var wanted = Identifier.Pascal(parameter.Schema.Attributes.NameOverride ?? parameter.Name);
        var property = scope.Take(baseOptions.HasMember(wanted) ? wanted + "Value" : wanted, parameter.Name);
        var isFilter = selectsRecords && Names(parameter.Name);
        var type = SchemaTypes.Of(parameter.Schema);
        var single = type.Kind == DataKind.Enumeration
            ? (isFilter ? enumerationAt(parameter.Name) : null) ?? PlanEnumeration(parameter, optionsName + property, type)
            : ScalarOf(type.Kind);
        return new(
            parameter.Name,
            property,
            isFilter ? $"{RuntimeTypes.Runtime}Filter<{single}>" : type.IsArray ? RuntimeTypes.ListOf(single) : single,
            Documentation.OfParameter(parameter),
            parameter.Schema.Attributes.IntroducedIn);
    }

    private string PlanEnumeration(Parameter parameter, string wanted, DataType type)
    {
        var name = types.Take(wanted, parameter.Name);
        _enumerations.Add(EnumerationPlanner.Plan(name, type.Values, Documentation.OfParameter(parameter)));
        return $"global::{names.DetailNamespace}.{name}";
    }

    /// <summary>The dotted name leads to a member of the record; only then is the parameter a condition on it.</summary>
    private bool Names(string parameter) => record is not null && Leads(record, parameter);

    private static bool Leads(DataType type, string path)
    {
        foreach (var member in type.Members.AsSpan())
        {
            if (path == member.Name)
                return true;
            if (path.StartsWith(member.Name + ".", StringComparison.Ordinal) && LeadsOn(member.Type, path.Substring(member.Name.Length + 1)))
                return true;
        }

        return false;
    }

    /// <summary>Objects of the runtime have their members without stating them.</summary>
    private static bool LeadsOn(DataType type, string path) => type.Kind switch
    {
        DataKind.Object => Leads(type, path),
        DataKind.Reference => path is "name" or "uuid",
        _ => type.Kind is DataKind.Raw or DataKind.Error or DataKind.Links,
    };

    /// <summary>What is no scalar is sent as the text that the caller gives.</summary>
    private string ScalarOf(DataKind kind) => kind is DataKind.Integer or DataKind.Number or DataKind.Boolean or DataKind.DateTime or DataKind.Duration
        ? TypePlan.OfShared(kind, names.RecordType).Type
        : "string";
}
