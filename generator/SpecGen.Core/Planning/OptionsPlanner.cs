using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the options class of an operation: its documented query parameters, typed.</summary>
public sealed class OptionsPlanner(ResourceNames names, DataType? record)
{
    public OptionsPlan Plan(ResourceOperation operation, string name)
    {
        var baseOptions = BaseOptions.Of(operation, record is null ? null : names.RecordType);
        var scope = new NameScope();
        var options = operation.Page.Parameters
            .Where(parameter => parameter.Location == "query" && !baseOptions.Declares(parameter.Name))
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Select(group => PlanOption(group.First(), scope, baseOptions, SelectsRecords(operation)))
            .ToEquatableArray();
        var documentation = DocumentationPlan.Of($"Options of {operation.Page.Method} {operation.Page.PathTemplate}.");
        return new(name, baseOptions.Type, documentation, options);
    }

    private OptionPlan PlanOption(Parameter parameter, NameScope scope, BaseOptions baseOptions, bool selectsRecords)
    {
        var wanted = Identifier.Pascal(parameter.Schema.Attributes.NameOverride ?? parameter.Name);
        return new(
            parameter.Name,
            scope.Take(baseOptions.HasMember(wanted) ? wanted + "Value" : wanted, parameter.Name),
            selectsRecords && Names(parameter.Name) ? FilterOf(parameter) : TypeOf(parameter),
            Documentation.OfParameter(parameter),
            parameter.Schema.Attributes.IntroducedIn);
    }

    /// <summary>The operation acts on the records that a query finds: it reads a collection, or writes without a key.</summary>
    private static bool SelectsRecords(ResourceOperation operation) =>
        operation.Response == ResponseShape.Collection ||
        (!operation.Path.EndsWithKey && operation.Page.Method is "PATCH" or "DELETE");

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

    private static string FilterOf(Parameter parameter) => $"{RuntimeTypes.Runtime}Filter<{ScalarOf(SchemaTypes.Of(parameter.Schema).Kind)}>";

    private static string TypeOf(Parameter parameter)
    {
        var type = SchemaTypes.Of(parameter.Schema);
        var item = ScalarOf(type.Kind);
        return type.IsArray ? RuntimeTypes.ListOf(item) : item;
    }

    private static string ScalarOf(DataKind kind) => kind switch
    {
        DataKind.Integer => "long",
        DataKind.Number => "double",
        DataKind.Boolean => "bool",
        _ => "string",
    };
}
