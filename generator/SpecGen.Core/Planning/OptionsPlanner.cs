using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the options class of an operation: its documented query parameters and headers, typed.</summary>
/// <param name="names">Of the resource.</param>
/// <param name="record">The resource's record, or null.</param>
/// <param name="enumerationAt">Type of the documented values of a member, by its dotted wire path, or null.</param>
public sealed class OptionsPlanner(ResourceNames names, DataType? record, Func<string, string?> enumerationAt)
{
    private static readonly DataType s_text = new(DataKind.Text, IsArray: false);

    private readonly List<EnumerationPlan> _enumerations = [];

    /// <summary>Of parameters whose values are not those of a member.</summary>
    public EquatableArray<EnumerationPlan> Enumerations => _enumerations.ToEquatableArray();

    public OptionsPlan Plan(ResourceOperation operation, string verb)
    {
        var name = names.OptionsName(operation.Path, OperationForms.IsByQuery(operation) ? verb + "Where" : verb);
        var baseOptions = BaseOptions.Of(operation, record is null ? null : names.RecordType);
        var scope = new NameScope();
        var options = operation.Page.Parameters
            .Where(parameter => parameter.Location == "query" && !baseOptions.Declares(parameter.Name))
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Select(group => PlanOption(group.First(), name, scope, baseOptions, operation.SelectsRecords))
            .ToEquatableArray();
        var taken = new HashSet<string>(options.Select(option => option.PropertyName), StringComparer.Ordinal);
        var headers = operation.Page.Parameters
            .Where(parameter => parameter.Location == "header" && HeaderNames.IsOption(parameter.Name))
            .GroupBy(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => PlanHeader(group.First(), name, scope, wanted => taken.Contains(wanted) || baseOptions.HasMember(wanted)))
            .ToEquatableArray();
        var documentation = DocumentationPlan.Of($"Options of {operation.Page.Method} {operation.Page.PathTemplate}.");
        return new(name, baseOptions.Type, documentation, options, headers);
    }

    private OptionPlan PlanHeader(Parameter header, string optionsName, NameScope scope, Predicate<string> isTaken)
    {
        var wanted = Identifier.Pascal(header.Schema.Attributes.NameOverride ?? header.Name);
        var property = scope.Take(isTaken(wanted) ? wanted + "Header" : wanted, header.Name);
        var stated = SchemaTypes.Of(header.Schema);
        var single = stated.Kind == DataKind.Enumeration
            ? PlanEnumeration(header, optionsName + property, stated)
            : ScalarOf(stated.Kind);
        return new(
            header.Name,
            property,
            stated.IsArray ? RuntimeTypes.ListOf(single) : single,
            Documentation.OfParameter(header),
            header.Schema.Attributes.IntroducedIn,
            header.Required);
    }

    private OptionPlan PlanOption(Parameter parameter, string optionsName, NameScope scope, BaseOptions baseOptions, bool selectsRecords)
    {
        var wanted = ReservedNames.Avoid(
            Identifier.Pascal(parameter.Schema.Attributes.NameOverride ?? parameter.Name),
            "Value",
            name => name == optionsName || baseOptions.HasMember(name));
        var property = scope.Take(wanted, parameter.Name);
        var member = selectsRecords ? MemberAt(parameter.Name) : null;
        var stated = SchemaTypes.Of(parameter.Schema);
        var kind = member is not null && stated.Kind == DataKind.Text ? KindOfFilter(member) : stated.Kind;
        var single = kind == DataKind.Enumeration
            ? MetricIntervals.TypeOf(stated) ?? (member is null ? null : enumerationAt(parameter.Name)) ?? PlanEnumeration(parameter, optionsName + property, stated)
            : ScalarOf(kind);
        return new(
            parameter.Name,
            property,
            member is not null ? $"{RuntimeTypes.Runtime}Filter<{single}>" : stated.IsArray ? RuntimeTypes.ListOf(single) : single,
            Documentation.OfParameter(parameter),
            parameter.Schema.Attributes.IntroducedIn);
    }

    /// <summary>What is compared is the member, so a parameter that says no more than text has the member's type.</summary>
    private static DataKind KindOfFilter(DataType member) =>
        member.Kind is DataKind.Enumeration or DataKind.DateTime or DataKind.Duration ? member.Kind : DataKind.Text;

    private string PlanEnumeration(Parameter parameter, string wanted, DataType type)
    {
        var name = names.Types.Take(wanted, "Value", parameter.Name);
        _enumerations.Add(EnumerationPlanner.Plan(name, type.Values, Documentation.OfParameter(parameter)));
        return names.TypeOf(name);
    }

    /// <summary>What the dotted name leads to in the record; only then is the parameter a condition on it.</summary>
    private DataType? MemberAt(string parameter) => record is null ? null : MemberAt(record, parameter);

    private static DataType? MemberAt(DataType type, string path)
    {
        foreach (var member in type.Members.AsSpan())
        {
            if (path == member.Name)
                return member.Type;
            if (path.StartsWith(member.Name + ".", StringComparison.Ordinal) && Beyond(member.Type, path.Substring(member.Name.Length + 1)) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Objects of the runtime have their members without stating them.</summary>
    private static DataType? Beyond(DataType type, string path) => type.Kind switch
    {
        DataKind.Object => MemberAt(type, path),
        DataKind.Reference when path is "name" or "uuid" => s_text,
        DataKind.Raw or DataKind.Error or DataKind.Links => s_text,
        _ => null,
    };

    /// <summary>What is no scalar is sent as the text that the caller gives.</summary>
    private string ScalarOf(DataKind kind) => kind is DataKind.Integer or DataKind.Number or DataKind.Boolean or DataKind.DateTime or DataKind.Duration
        ? TypePlan.OfShared(kind, names.RecordType).Type
        : "string";
}
