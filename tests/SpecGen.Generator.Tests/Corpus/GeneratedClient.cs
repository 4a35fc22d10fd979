using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Generator.Tests.Live;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>A client generated from the corpus, compiled and found its way around by reflection.</summary>
internal sealed class GeneratedClient : IDisposable
{
    private readonly ApiClient _client;
    private readonly Dictionary<(string Method, string Path), (object Target, MethodInfo Method)> _operations = [];

    /// <param name="pages">What the client is generated from.</param>
    /// <param name="address">Of the server that it calls.</param>
    /// <param name="headers">Names of headers that every call has.</param>
    public GeneratedClient(PageText[] pages, Uri address, IEnumerable<string> headers)
    {
        var consumer = new CompiledConsumer("public static class Program { }", pages);
        var options = new ApiClientOptions(address);
        foreach (var header in headers)
            options.Headers[header] = "said";
        _client = (ApiClient)Activator.CreateInstance(consumer.Type("Contoso.Ontap.OntapClient"), options)!;
        Collect(_client);
    }

    public bool Has(TruthOperation operation) => _operations.ContainsKey((operation.Method, operation.Path));

    /// <summary>The type of the body that the operation takes, or null.</summary>
    public Type? BodyType(TruthOperation operation) =>
        Method(operation).GetParameters().Select(parameter => parameter.ParameterType).FirstOrDefault(IsBody);

    /// <summary>The body that the operation documents for a status, from an exception; null where that has none.</summary>
    public object? ErrorBody(TruthOperation operation, string status, ApiException fault)
    {
        var type = Method(operation).GetCustomAttributes<ApiErrorBodyAttribute>().FirstOrDefault(error => error.Statuses.Contains(status))?.Type;
        return type is null ? null : typeof(ApiException).GetMethod(nameof(ApiException.ErrorAs))!.MakeGenericMethod(type).Invoke(fault, null);
    }

    /// <summary>Calls the operation and gives all records, the record, the job, or null.</summary>
    public async Task<object?> CallAsync(TruthOperation operation, object? body)
    {
        var (target, method) = _operations[(operation.Method, operation.Path)];
        var arguments = method.GetParameters().Select(parameter => ArgumentFor(parameter, body, operation.RequiredParameters)).ToArray();
        var result = method.Invoke(target, arguments)!;
        if (result is not Task task)
            return await (Task<object?[]>)typeof(GeneratedClient).GetMethod(nameof(ToArrayAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(method.ReturnType.GetGenericArguments()).Invoke(null, [result])!;
        await task;
        return method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }

    /// <summary>The path that a call with the keys of <see cref="CallAsync"/> must ask for.</summary>
    public string ExpectedPath(TruthOperation operation)
    {
        var keys = new Queue<string>(Method(operation).GetParameters()
            .Where(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(long))
            .Select(parameter => parameter.ParameterType == typeof(long) ? "7" : "key%2F1%20%C3%A4"));
        var segments = operation.Path.Split('/').Select(segment => segment.StartsWith('{') ? keys.Dequeue() : segment);
        return "/api" + string.Join('/', segments);
    }

    public void Dispose() => _client.Dispose();

    private static bool IsBody(Type type) =>
        type.IsSubclassOf(typeof(ApiObject)) || type == typeof(JsonElement) || typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.IsGenericType;

    private static object? ArgumentFor(ParameterInfo parameter, object? body, IReadOnlyList<string> required)
    {
        if (required.Count > 0 && parameter.ParameterType.IsSubclassOf(typeof(ApiCallOptions)))
            return OptionsWith(required, parameter.ParameterType);
        if (parameter.ParameterType == typeof(string))
            return "key/1 ä";
        if (parameter.ParameterType == typeof(long))
            return 7L;
        if (IsBody(parameter.ParameterType))
            return body ?? (parameter.ParameterType.IsValueType ? JsonSerializer.SerializeToElement(1) : null);
        if (parameter.ParameterType == typeof(ApiFile))
            return new ApiFile(new MemoryStream([1, 2, 3]));
        if (parameter.ParameterType.IsSubclassOf(typeof(ApiBulkWriteOptions)))
            return OnAllRecords(parameter.ParameterType);
        return parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : null;
    }

    private static object OptionsWith(IReadOnlyList<string> required, Type type)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => required.Contains(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name)))
            property.SetValue(options, SomeValue(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        return options;
    }

    private static object SomeValue(Type type) =>
        type == typeof(string) ? "said"
        : type == typeof(long) ? 7L
        : type == typeof(bool) ? true
        : type == typeof(double) ? 7.5
        : type == typeof(TextFilter) ? (TextFilter)"said"
        : type.IsAssignableFrom(typeof(string[])) ? new[] { "said" }
        : Activator.CreateInstance(type, "said")!;

    /// <summary>Options of a write by query, which needs a condition.</summary>
    private static object OnAllRecords(Type type)
    {
        var options = Activator.CreateInstance(type)!;
        type.GetProperties().FirstOrDefault(property => property.PropertyType == typeof(TextFilter))?.SetValue(options, (TextFilter)Filter.Like("*"));
        return options;
    }

    private static async Task<object?[]> ToArrayAsync<T>(ApiPageable<T> pageable)
        where T : ApiObject, new() => [.. await pageable.ToListAsync()];

    private MethodInfo Method(TruthOperation operation) => _operations[(operation.Method, operation.Path)].Method;

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
