using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the options class of an operation: its documented query parameters and headers, typed.</summary>
/// <param name="names">Of the resource.</param>
/// <param name="enumerationAt">Type of the documented values of a member, by its dotted wire path, or null.</param>
public sealed class OptionsPlanner(ResourceNames names, Func<string, string?> enumerationAt)
{
    private readonly List<EnumerationPlan> _enumerations = [];
    private readonly Dictionary<string, string> _compared = new(StringComparer.Ordinal);

    /// <summary>Of parameters whose values are not those of a member.</summary>
    public EquatableArray<EnumerationPlan> Enumerations => _enumerations.ToEquatableArray();

    public OptionsPlan Plan(ResourceOperation operation, string verb)
    {
        var name = names.OptionsName(operation.Path, operation.Traits.IsByQuery ? verb + "Where" : verb);
        var baseOptions = BaseOptions.Of(operation, operation.StatesRecord ? names.RecordType : null);
        var scope = names.ScopeOf(name);
        var options = operation.Parameters
            .Where(parameter => parameter.Kind is ParameterKind.Condition or ParameterKind.Option && !baseOptions.Declares(parameter.Name))
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Select(group => PlanOption(group.First(), name, scope, baseOptions))
            .ToEquatableArray();
        var taken = new HashSet<string>(options.Select(option => option.PropertyName), StringComparer.Ordinal);
        var headers = operation.Parameters
            .Where(parameter => parameter.Kind == ParameterKind.Header)
            .GroupBy(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => PlanHeader(group.First(), name, scope, wanted => wanted == name || taken.Contains(wanted) || baseOptions.HasMember(wanted)))
            .ToEquatableArray();
        var documentation = DocumentationPlan.Of($"Options of {operation.Method} {operation.PathTemplate}.");
        return new(name, baseOptions.Type, documentation, options, headers);
    }

    private OptionPlan PlanHeader(OperationParameter header, string optionsName, NameScope scope, Predicate<string> isTaken)
    {
        var brief = Identifier.Pascal(header.Attributes.NameOverride ?? WithoutMark(header.Name));
        var wanted = isTaken(brief) ? Identifier.Pascal(header.Attributes.NameOverride ?? header.Name) : brief;
        var property = scope.Take(isTaken(wanted) ? wanted + "Header" : wanted, header.Name);
        names.TellIfChanged($"{header.Name} of {optionsName}", header.Attributes.NameOverride, property);
        var stated = header.Type;
        var single = stated.Kind == DataKind.Enumeration
            ? PlanEnumeration(header, optionsName + property, stated)
            : ScalarOf(stated.Kind);
        return new(
            header.Name,
            property,
            stated.IsArray ? FrameworkTypes.ListOf(single) : single,
            Documentation.OfParameter(header),
            header.Attributes.IntroducedIn,
            header.IsRequired);
    }

    /// <summary>The <c>X-</c> of <c>X-Agent-Id</c> once marked headers that no standard knows, and says nothing to a caller but where a parameter has the name.</summary>
    private static string WithoutMark(string header) =>
        header.Length > 2 && header.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? header.Substring(2) : header;

    private OptionPlan PlanOption(OperationParameter parameter, string optionsName, NameScope scope, BaseOptions baseOptions)
    {
        var wanted = ReservedNames.Avoid(
            Identifier.Pascal(parameter.Attributes.NameOverride ?? parameter.Name),
            "Value",
            name => name == optionsName || baseOptions.HasMember(name));
        var property = scope.Take(wanted, parameter.Name);
        names.TellIfChanged($"{parameter.Name} of {optionsName}", parameter.Attributes.NameOverride, property);
        var isCondition = parameter.Kind == ParameterKind.Condition;
        var stated = parameter.Type;
        var single = stated.Kind == DataKind.Enumeration
            ? MetricIntervals.TypeOf(stated) ?? (isCondition ? ComparedType(parameter, stated) : PlanEnumeration(parameter, optionsName + property, stated))
            : ScalarOf(stated.Kind);
        return new(
            parameter.Name,
            property,
            isCondition ? FilterOf(single) : stated.IsArray ? FrameworkTypes.ListOf(single) : single,
            Documentation.OfParameter(parameter),
            parameter.Attributes.IntroducedIn,
            parameter.IsNeeded)
        {
            ComparedType = isCondition ? single : null,
        };
    }

    private static string FilterOf(string compared) =>
        compared == "string" ? OptionsContract.TextFilter.FullName : OptionsContract.Filter.Of(compared);

    /// <summary>
    /// What a condition compares has the member's type, and its name even where no page states the member, so that a page
    /// that does changes nothing.
    /// </summary>
    private string ComparedType(OperationParameter parameter, DataType type)
    {
        if (enumerationAt(parameter.Name) is { } stated)
            return stated;
        if (!_compared.TryGetValue(parameter.Name, out var compared))
            _compared.Add(parameter.Name, compared = Planned(parameter, NestedNames.TakeAt(names, parameter.Name), type));
        return compared;
    }

    private string PlanEnumeration(OperationParameter parameter, string wanted, DataType type) =>
        Planned(parameter, names.Types.Take(wanted, "Value", parameter.Name), type);

    private string Planned(OperationParameter parameter, string name, DataType type)
    {
        _enumerations.Add(EnumerationPlanner.Plan(names, name, parameter.Name, type.Values, Documentation.OfParameter(parameter)));
        return names.TypeOf(name);
    }

    /// <summary>What is no scalar is sent as the text that the caller gives.</summary>
    private string ScalarOf(DataKind kind) => kind.IsTypedScalar()
        ? TypePlan.OfShared(kind, names.RecordType).Type
        : "string";
}
