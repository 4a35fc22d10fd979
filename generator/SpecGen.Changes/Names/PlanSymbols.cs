using System.Globalization;
using SpecGen.Binding;
using SpecGen.Planning;

namespace SpecGen.Changes.Names;

/// <summary>Lists what the file of a resource declares, each with what it stands for on the wire.</summary>
internal sealed class PlanSymbols
{
    private readonly ResourcePlan _plan;
    private readonly List<CSharpSymbol> _symbols = [];
    private readonly Dictionary<string, RecordPlan> _records;
    private readonly Dictionary<string, EnumerationPlan> _enumerations;
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);

    private PlanSymbols(ResourcePlan plan)
    {
        _plan = plan;
        _records = plan.NestedRecords.ToDictionary(record => FullName(record.Name), StringComparer.Ordinal);
        _enumerations = plan.Enumerations.ToDictionary(enumeration => FullName(enumeration.Name), StringComparer.Ordinal);
    }

    public static IReadOnlyList<CSharpSymbol> Of(ResourcePlan plan)
    {
        var symbols = new PlanSymbols(plan);
        // What records and options share, as documented values, belongs to the record.
        symbols.AddRecord(plan.Record, WirePlace.Record);
        symbols.AddRecord(plan.ErrorBody, WirePlace.ErrorBody);
        symbols.AddOperations();
        symbols.AddErrorCodes();
        return symbols._symbols;
    }

    public static string OfOperation(OperationName name) => name.WithoutKeyNames.ToString();

    private void AddOperations()
    {
        var api = AddType(_plan.Api.Name, new(WirePlace.Api));
        var options = _plan.Options.ToDictionary(plan => FullName(plan.Name), StringComparer.Ordinal);
        foreach (var methods in _plan.Api.Operations.GroupBy(operation => OfOperation(new(operation.Method, operation.PathTemplate))))
        {
            var index = 0;
            foreach (var method in methods)
            {
                var place = new WirePlace(methods.Key, "", (index++).ToString(CultureInfo.InvariantCulture));
                AddMethod(api, method, place);
                if (options.Remove(TypeNameText.Clean(method.OptionsType), out var own))
                    AddOptions(own, methods.Key);
            }
        }

        if (_plan.Api.Ensure is { } ensure)
        {
            var types = ensure.Keys.Select(key => key.Type).Append(TypeNameText.Clean(ensure.RecordType));
            if (ensure.CanBeWritten)
                _symbols.Add(new(CSharpKind.Method, $"{api}.EnsureAsync({string.Join(", ", types)})", api, "", new(WirePlace.Api, "", "ensure")));
            if (ensure.CanBeDeleted)
                _symbols.Add(new(CSharpKind.Method, $"{api}.EnsureAbsentAsync({string.Join(", ", types)})", api, "", new(WirePlace.Api, "", "ensure absent")));
        }
    }

    private void AddMethod(string api, OperationPlan method, WirePlace place)
    {
        var body = method.Body is { } sent ? [(sent.ParameterName, sent.Type + (sent.IsOptional ? "?" : ""))] : Array.Empty<(string, string)>();
        var parameters = method.Keys.Select(key => (key.ParameterName, key.Type)).Concat(body).ToList();
        var types = string.Join(", ", parameters.Select(parameter => TypeNameText.Clean(parameter.Item2)));
        var names = string.Join(", ", parameters.Select(parameter => parameter.Item1.TrimStart('@')));
        _symbols.Add(new(CSharpKind.Method, $"{api}.{method.MethodName}({types})", api, $"{TypeNameText.Clean(method.ReturnType)} ({names})", place));
    }

    private void AddOptions(OptionsPlan plan, string operation)
    {
        var owner = AddType(plan.Name, new(operation, "", "options"));
        foreach (var option in plan.Options.Concat(plan.Headers))
        {
            _symbols.Add(new(CSharpKind.Property, $"{owner}.{option.PropertyName}", owner, TypeNameText.Clean(option.Type), new(operation, option.WireName)));
            AddMentioned(option.Type, operation, option.WireName);
        }
    }

    private void AddRecord(RecordPlan? plan, string of)
    {
        if (plan is not null)
            AddMembers(plan, of, "");
    }

    private void AddMembers(RecordPlan plan, string of, string path)
    {
        var owner = AddType(plan.Name, new(of, path));
        foreach (var member in plan.Members)
        {
            var below = path.Length == 0 ? member.WireName : $"{path}.{member.WireName}";
            _symbols.Add(new(CSharpKind.Property, $"{owner}.{member.PropertyName}", owner, TypeNameText.Clean(member.Type), new(of, below)));
            AddMentioned(member.Type, of, below);
        }
    }

    /// <summary>A type belongs to the first place that leads to it; equal objects share one.</summary>
    private void AddMentioned(string type, string of, string path)
    {
        foreach (var name in TypeNameText.Mentioned(type).Where(_reached.Add))
        {
            if (_records.TryGetValue(name, out var record))
                AddMembers(record, of, path);
            else if (_enumerations.TryGetValue(name, out var enumeration))
                AddValues(enumeration, of, path);
        }
    }

    private void AddValues(EnumerationPlan plan, string of, string path)
    {
        var owner = AddType(plan.Name, new(of, path, "values"));
        foreach (var value in plan.Values)
            _symbols.Add(new(CSharpKind.Property, $"{owner}.{value.Name}", owner, "", new(of, path, "=" + value.Text)));
    }

    private void AddErrorCodes()
    {
        if (_plan.ErrorCodes is not { } codes)
            return;
        var owner = AddType(codes.Name, new(WirePlace.ErrorCodes));
        foreach (var code in codes.Codes)
            _symbols.Add(new(CSharpKind.Constant, $"{owner}.{code.Name}", owner, "", new(WirePlace.ErrorCodes, code.Value.TrimEnd('L'))));
    }

    private string AddType(string name, WirePlace wire)
    {
        var full = FullName(name);
        _symbols.Add(new(CSharpKind.Type, full, full, "", wire));
        return full;
    }

    private string FullName(string name) => $"{_plan.Namespace}.{name}";
}
