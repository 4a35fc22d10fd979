using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SpecGen.Binding;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>
/// Calls the methods of a client that is generated from the same pages and compiled: typed records go in, and what comes back is
/// read through its properties.
/// </summary>
internal sealed class ClientCaller : ICaller, IDisposable
{
    private readonly ApiClient _client;
    private readonly Dictionary<(string Method, string Path), (object Target, MethodInfo Method)> _operations = [];

    /// <param name="files">The pages.</param>
    /// <param name="operations">What the pages state: the headers that they ask for are sent.</param>
    public ClientCaller(IEnumerable<string> files, IReadOnlyList<Operation> operations, SimulatedCluster cluster)
    {
        PageText[] pages = [.. files.Select(file => new PageText("/pages/" + file.Replace('/', '_'), File.ReadAllText(file)))];
        var options = cluster.ClientOptions();
        foreach (var header in operations.SelectMany(operation => operation.Parameters).Where(parameter => parameter.Location == "header" && parameter.Name.ToUpperInvariant() is not ("AUTHORIZATION" or "ACCEPT")))
            options.Headers[header.Name] = "said";
        _client = (ApiClient)Activator.CreateInstance(Compile(pages).GetType("Contoso.Ontap.OntapClient", throwOnError: true)!, options)!;
        Collect(_client);
    }

    private static Assembly Compile(PageText[] pages)
    {
        var host = new GeneratorHost([.. pages]);
        host.Run();
        using var stream = new MemoryStream();
        var result = host.Output.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(5)));
        return Assembly.Load(stream.ToArray());
    }

    public void Dispose() => _client.Dispose();

    public async Task<Reply> CallAsync(ServedOperation operation, IReadOnlyList<string> keys, JsonObject? body = null, IReadOnlyDictionary<string, JsonNode>? query = null)
    {
        if (!_operations.TryGetValue((operation.Method, operation.Page.PathTemplate), out var found))
            return new("the client has no such method", []);
        try
        {
            var arguments = Arguments(found.Method, operation, keys, body, query);
            return new(null, Listed(operation, await RecordsAsync(found.Method.Invoke(found.Target, arguments)!)));
        }
        catch (Exception exception) when (exception is ApiException or InvalidOperationException or ArgumentException or TargetInvocationException)
        {
            return new((exception.InnerException ?? exception).ToString().Split('\n')[0], []) { IsNotFound = exception is ApiException { StatusCode: System.Net.HttpStatusCode.NotFound } };
        }
    }

    /// <summary>An envelope that is no collection to the client is an object with the list.</summary>
    private static IReadOnlyList<JsonObject> Listed(ServedOperation operation, IReadOnlyList<JsonObject> records) =>
        operation.List?.Member is { } member && records is [var envelope] && envelope[member] is JsonArray list ? [.. list.OfType<JsonObject>()] : records;

    private static object?[] Arguments(MethodInfo method, ServedOperation operation, IReadOnlyList<string> keys, JsonObject? body, IReadOnlyDictionary<string, JsonNode>? query)
    {
        var values = new Queue<string>(keys);
        return [.. method.GetParameters().Select(parameter => ArgumentFor(parameter.ParameterType, operation, values, body, query))];
    }

    private static object? ArgumentFor(Type type, ServedOperation operation, Queue<string> keys, JsonObject? body, IReadOnlyDictionary<string, JsonNode>? query)
    {
        if (type == typeof(string))
            return keys.Dequeue();
        if (type == typeof(long))
            return long.Parse(keys.Dequeue(), System.Globalization.CultureInfo.InvariantCulture);
        if (type == typeof(CancellationToken))
            return CancellationToken.None;
        if (type.IsSubclassOf(typeof(ApiObject)))
            return TypedValue.Fill(type, body ?? []);
        return type.IsSubclassOf(typeof(ApiCallOptions)) ? Options(type, operation, query) : null;
    }

    private static object Options(Type type, ServedOperation operation, IReadOnlyDictionary<string, JsonNode>? query)
    {
        var options = Activator.CreateInstance(type)!;
        if (options is ApiWriteOptions write && operation.Method == "POST")
            write.ReturnRecords = true;
        foreach (var required in operation.Page.Parameters.Where(parameter => parameter is { Location: "query", Required: true } && query?.ContainsKey(parameter.Name) != true))
            Set(options, required.Name, SampleValues.Of(MemberShapes.Of([new() { Properties = [new(required.Name, required.Schema)] }]).Members[required.Name], 1)!);
        foreach (var (parameter, value) in query ?? new Dictionary<string, JsonNode>())
            Set(options, parameter, value);
        if (query is null && type.GetProperty("Fields") is { } fields && fields.PropertyType.GetGenericArguments() is [{ IsGenericType: true } field])
            fields.SetValue(options, ArrayOf(field, field.GetProperty("Everything")!.GetValue(NoField(field))!));
        return options;
    }

    private static void Set(object options, string parameter, JsonNode value)
    {
        var property = options.GetType().GetProperties().FirstOrDefault(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == parameter)
            ?? throw new InvalidOperationException($"{options.GetType().Name} has no property for '{parameter}'");
        if (property.PropertyType == typeof(TextFilter))
        {
            property.SetValue(options, (TextFilter)RecordPath.TextOf(value));
            return;
        }

        var isFilter = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Filter<>);
        var wanted = isFilter ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        var typed = TypedValue.Convert(wanted, wanted == typeof(string) ? JsonValue.Create(RecordPath.TextOf(value)) : value);
        property.SetValue(options, isFilter ? typeof(Filter).GetMethod(nameof(Filter.Is))!.MakeGenericMethod(wanted).Invoke(null, [typed]) : typed);
    }

    private static Array ArrayOf(Type type, object element)
    {
        var array = Array.CreateInstance(type, 1);
        array.SetValue(element, 0);
        return array;
    }

    /// <summary>The field set of a record, from which all its fields come.</summary>
    private static object NoField(Type field) => field.GetGenericArguments()[0].GetProperty("Field")!.GetValue(null)!;

    private static async Task<IReadOnlyList<JsonObject>> RecordsAsync(object result)
    {
        if (result is not Task task)
            return [.. ((IEnumerable)await ListAsync(result)).Cast<object>().Select(Json)];
        await task;
        var type = task.GetType();
        return type.IsGenericType && type.GetProperty("Result")!.GetValue(task) is { } value ? RecordsOf(value) : [];
    }

    private static JsonObject[] RecordsOf(object value) => value switch
    {
        JobOperation operation => operation.GetType().GetProperty("Records")?.GetValue(operation) is IEnumerable records ? [.. records.Cast<object>().Select(Json)] : [],
        ApiObject record => [Json(record)],
        _ => [],
    };

    private static JsonObject Json(object record) => TypedValue.Json(record)!.AsObject();

    private static async Task<object> ListAsync(object pageable)
    {
        var task = (Task)pageable.GetType().GetMethod("ToListAsync")!.Invoke(pageable, [CancellationToken.None])!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private void Collect(object node)
    {
        foreach (var method in node.GetType().GetMethods())
        {
            foreach (var operation in method.GetCustomAttributes<ApiOperationAttribute>(inherit: false))
                _operations.TryAdd((operation.Method, operation.PathTemplate), (node, method));
        }

        foreach (var property in node.GetType().GetProperties().Where(property => property.PropertyType.IsSubclassOf(typeof(ApiResource))))
            Collect(property.GetValue(node)!);
    }
}
