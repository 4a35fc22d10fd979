using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Model;
using SpecGen.Naming;
using SpecGen.Planning.ErrorCodes;

namespace SpecGen.Planning;

/// <summary>The methods of an operation and the options they share.</summary>
public sealed record PlannedOperation(EquatableArray<OperationPlan> Methods, OptionsPlan Options);

/// <summary>Plans the methods of an operation: verb, keys, body and what they give back.</summary>
public sealed class OperationPlanner(ResourceNames names, OptionsPlanner optionsPlanner, RecordPlanner records, DataType? record, Resource resource)
{
    private readonly Dictionary<string, EquatableArray<KeyPlan>> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _signatures = new(StringComparer.Ordinal);

    /// <summary>The C# verb of an operation, decided by its own page alone.</summary>
    public static string VerbOf(ResourceOperation operation) => operation.Method switch
    {
        "GET" => operation.Response == ResponseShape.Collection ? "List" : "Get",
        "POST" => "Create",
        "PATCH" => "Update",
        "PUT" => "Replace",
        "DELETE" => "Delete",
        var method => Identifier.Pascal(method.ToLowerInvariant()),
    };

    /// <summary>The method of an operation, those for its other forms of body, and the options they share.</summary>
    public PlannedOperation Plan(ResourceOperation operation)
    {
        var verb = VerbOf(operation);
        var options = optionsPlanner.Plan(operation, verb);
        var keys = KeysOf(operation);
        _keys[$"{operation.Method} {operation.PathTemplate}"] = keys;
        var stem = options.Name.EndsWith("Options", StringComparison.Ordinal) ? options.Name.Substring(0, options.Name.Length - "Options".Length) : options.Name;
        var recordKeys = operation.Traits.TakesManyRecords ? RecordKeys.Of(resource, operation.Path) : default;
        var methods = OperationForms.Of(operation, verb, ResultOf(operation, stem), record is null ? null : RecordBody(keys), ValueBody(operation, stem), recordKeys)
            .Select(form => PlanMethod(operation, form, keys, options))
            .ToEquatableArray();
        return new(methods, options);
    }

    /// <summary>The methods that bring a record to a wanted state, once all operations are planned; null where there can be none.</summary>
    public EnsurePlan? PlanEnsured()
    {
        if (record is null || EnsuredRecord.Of(resource) is not { } ensured)
            return null;
        var keys = _keys[$"{ensured.List.Method} {ensured.List.PathTemplate}"];
        return EnsurePlanner.Plan(ensured, names.RecordType, RecordBody(keys).ParameterName, keys);
    }

    private OperationPlan PlanMethod(ResourceOperation operation, OperationForm form, EquatableArray<KeyPlan> keys, OptionsPlan options) => new(
        operation.Method,
        operation.PathTemplate,
        MethodName(operation, form.Verb, keys, form.Body?.Type),
        form.Result.ReturnType,
        form.Result.Call,
        keys,
        form.Body,
        names.TypeOf(options.Name),
        options.Options.Concat(options.Headers).Any(option => option.IsRequired),
        ErrorsOf(operation),
        Documentation.OfOperation(operation),
        operation.IntroducedIn)
    {
        Facts = FactsOf(operation),
    };

    private static OperationFacts FactsOf(ResourceOperation operation) => new(
        operation.Required,
        operation.Method == "GET" ? operation.Text.ExpensiveProperties : default,
        ErrorCodePlanner.NumbersOf(operation),
        operation.IsDeprecated);

    /// <summary>It is called like the record, unless a key of the path is: <c>UpdateAsync(server, body)</c>.</summary>
    private BodyPlan RecordBody(EquatableArray<KeyPlan> keys)
    {
        var name = names.ParameterName;
        if (ReservedNames.IsParameter(name) || keys.Any(key => key.ParameterName.TrimStart('@') == name))
            name = GeneratedMembers.Body;
        return new(Identifier.EscapeKeyword(name), names.RecordType, "What to send; only members that were assigned are sent.");
    }

    /// <summary>What is sent where that is no record: a map, a list, raw JSON where nobody states what.</summary>
    private BodyPlan? ValueBody(ResourceOperation operation, string stem)
    {
        var value = operation switch
        {
            { Body: { } stated } => records.PlanValue(stated, stem, "body"),
            { TakesArray: true } when record is not null => TypePlan.OfObject(names.RecordType).AsArray(hasNullableItems: false),
            { HasBody: true, StatesBody: false } when operation.Method != "DELETE" => TypePlan.OfShared(DataKind.Raw, null),
            _ => null,
        };
        return value is null ? null : new(GeneratedMembers.Body, value.Type, "What to send.", Form: value.Form);
    }

    private OperationResult ResultOf(ResourceOperation operation, string stem)
    {
        if (operation.Traits.IsJobWrite)
            return OperationResult.Write(record is not null && operation.StatesRecord ? names.RecordType : null);
        // The answer to HEAD is headers alone, whatever the page states.
        if (operation.Method == "HEAD")
            return OperationResult.Nothing;
        return operation.Response switch
        {
            ResponseShape.Collection when record is not null && operation.Method == "GET" => OperationResult.Records(names.RecordType),
            ResponseShape.Collection when record is not null && operation.AnswersArray =>
                OperationResult.Value(TypePlan.OfObject(names.RecordType).AsArray(hasNullableItems: false)),
            ResponseShape.Record when record is not null => OperationResult.Record(names.RecordType),
            ResponseShape.Value => OperationResult.Value(records.PlanValue(operation.Answer!, stem, "answer")),
            ResponseShape.Nothing => OperationResult.Nothing,
            _ => OperationResult.Raw,
        };
    }

    /// <summary>ONTAP's envelope is on every exception, so it costs nothing here.</summary>
    private EquatableArray<ErrorPlan> ErrorsOf(ResourceOperation operation) => operation.Errors
        .Select(error => (error.Status, Body: error.HasOwnBody ? names.ErrorBodyType : null))
        .Where(error => error.Body is not null || !operation.Traits.IsOntap)
        .GroupBy(error => error.Body, error => error.Status)
        .Select(group => new ErrorPlan(group.Key, group.Distinct(StringComparer.Ordinal).ToEquatableArray()))
        .ToEquatableArray();

    /// <summary>
    /// Two paths of one resource may want the same signature (<c>DELETE /a/{x}/b</c> and <c>DELETE /a/b/{y}</c>); then
    /// the later path says which key it means.
    /// </summary>
    private string MethodName(ResourceOperation operation, string verb, EquatableArray<KeyPlan> keys, string? body)
    {
        var parameters = $"({string.Join(",", keys.Select(key => key.Type))};{body})";
        var call = $"{operation.Method} {operation.PathTemplate}";
        if (!_signatures.TryGetValue(verb + parameters, out var other))
        {
            _signatures.Add(verb + parameters, call);
            return verb + "Async";
        }

        var distinct = verb + "By" + string.Concat(operation.Path.Keys.Select(Identifier.Pascal));
        while (_signatures.ContainsKey(distinct + parameters))
            distinct += "_" + StableHash.Of(operation.PathTemplate);
        _signatures.Add(distinct + parameters, call);
        names.Tell(new(verb + "Async", other, call, distinct + "Async"));
        return distinct + "Async";
    }

    private EquatableArray<KeyPlan> KeysOf(ResourceOperation operation)
    {
        var scope = names.ScopeOf($"{operation.Method} {operation.PathTemplate}");
        return operation.Path.Keys.Select(key => KeyOf(operation, key, scope)).ToEquatableArray();
    }

    private KeyPlan KeyOf(ResourceOperation operation, string key, NameScope scope)
    {
        var parameter = operation.Parameters.FirstOrDefault(candidate => candidate.Name == key && candidate.Kind == ParameterKind.Key);
        var wanted = parameter?.Attributes.NameOverride;
        var name = scope.Take(ReservedNames.Avoid(Identifier.Camel(wanted ?? key), "Key", ReservedNames.IsParameter), key);
        names.TellIfChanged($"{key} of {operation.Method} {operation.PathTemplate}", wanted, name);
        var description = parameter is null ? "" : string.Join(" ", parameter.Description);
        return new(
            Identifier.EscapeKeyword(name),
            parameter?.Type is { Kind: DataKind.WholeNumber, IsArray: false } ? "long" : "string",
            description.Length == 0 ? $"The key {key} of the path." : description);
    }
}
