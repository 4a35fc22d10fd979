using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the options class of an operation: its documented query parameters, typed.</summary>
public static class OptionsPlanner
{
    public static OptionsPlan Plan(ResourceOperation operation, string name, ResourceNames names, bool hasRecord)
    {
        var baseOptions = BaseOptions.Of(operation);
        var scope = new NameScope();
        var options = operation.Page.Parameters
            .Where(parameter => parameter.Location == "query" && !baseOptions.Declares(parameter.Name))
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Select(group => PlanOption(group.First(), scope, names, hasRecord))
            .ToEquatableArray();
        var documentation = DocumentationPlan.Of($"Options of {operation.Page.Method} {operation.Page.PathTemplate}.");
        return new(name, baseOptions.Type, documentation, options);
    }

    private static OptionPlan PlanOption(Parameter parameter, NameScope scope, ResourceNames names, bool hasRecord)
    {
        var wanted = Identifier.Pascal(parameter.Name);
        return new(
            parameter.Name,
            scope.Take(ReservedNames.IsOption(wanted) ? wanted + "Value" : wanted, parameter.Name),
            TypeOf(parameter, names, hasRecord),
            Documentation.OfParameter(parameter),
            parameter.Schema.Attributes.IntroducedIn);
    }

    private static string TypeOf(Parameter parameter, ResourceNames names, bool hasRecord)
    {
        if (parameter.Name == "fields" && hasRecord)
            return RuntimeTypes.ListOf(RuntimeTypes.FieldOf(names.RecordType));

        var type = SchemaTypes.Of(parameter.Schema);
        var item = type.Kind switch
        {
            DataKind.Integer => "long",
            DataKind.Number => "double",
            DataKind.Boolean => "bool",
            _ => "string",
        };
        return type.IsArray ? RuntimeTypes.ListOf(item) : item;
    }
}
