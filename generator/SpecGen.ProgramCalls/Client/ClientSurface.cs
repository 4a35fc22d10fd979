namespace SpecGen.ProgramCalls.Client;

/// <summary>What generated clients offer: the operations behind their methods and the wire names behind their properties.</summary>
internal sealed class ClientSurface
{
    private readonly Dictionary<MethodKey, ClientMethod> _methods = [];
    private readonly Dictionary<string, Dictionary<string, ClientProperty>> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<CalledOperation, List<ClientMethod>> _byOperation = [];
    private readonly List<GeneratedClient> _clients = [];

    public IReadOnlyCollection<CalledOperation> Operations => [.. _methods.Values.SelectMany(method => method.Operations).Distinct()];

    public IReadOnlyList<GeneratedClient> Clients => _clients;

    public bool IsEmpty => _methods.Count == 0;

    public void Add(MethodKey key, ClientMethod method)
    {
        if (!_methods.TryAdd(key, method))
            return;
        foreach (var operation in method.Operations.Select(ProgramUse.KeylessOf))
        {
            if (!_byOperation.TryGetValue(operation, out var methods))
                _byOperation.Add(operation, methods = []);
            methods.Add(method);
        }
    }

    public void Add(ClientProperty property)
    {
        if (!_properties.TryGetValue(property.Type, out var ofType))
            _properties.Add(property.Type, ofType = new(StringComparer.Ordinal));
        ofType.TryAdd(property.Name, property);
    }

    public void Add(GeneratedClient client) => _clients.Add(client);

    public void AddBase(string type, string baseType) => _bases.TryAdd(type, baseType);

    public ClientMethod? MethodAt(MethodKey key) => _methods.GetValueOrDefault(key);

    /// <summary>The client that leads to a generated type: the one whose namespace is the nearest above it.</summary>
    public GeneratedClient? ClientOf(string type) => _clients
        .Where(client => type.StartsWith(client.Namespace + ".", StringComparison.Ordinal))
        .MaxBy(client => client.Namespace.Length);

    public bool HasProperty(string type, string property) => _properties.TryGetValue(type, out var ofType) && ofType.ContainsKey(property);

    /// <summary>The properties that a path leads through, a set for each of its names; it ends where the client's types do.</summary>
    public IEnumerable<IReadOnlyList<ClientProperty>> PropertiesOnPath(CalledOperation operation, BodySide side, IReadOnlyList<string> path)
    {
        var types = TypesOf(operation, side);
        for (var index = 0; index < path.Count; index++)
        {
            var found = types.Select(type => Find(type, path[index])).OfType<ClientProperty>().ToList();
            // What only wraps the records, as "records" does, is no property.
            if (found.Count == 0 && index == 0)
                continue;
            if (found.Count == 0)
                yield break;
            yield return found;
            types = [.. found.SelectMany(property => property.ValueTypes).Distinct()];
        }
    }

    public IReadOnlyList<ClientProperty> OptionsOf(CalledOperation operation, string name) =>
        [.. TypesOf(operation, BodySide.Request).Where(IsOptions).Select(type => Find(type, name)).OfType<ClientProperty>()];

    private List<string> TypesOf(CalledOperation operation, BodySide side)
    {
        if (!_byOperation.TryGetValue(operation, out var methods))
            return [];
        return side == BodySide.Response
            ? [.. methods.SelectMany(method => method.Answered).Distinct()]
            : [.. methods.SelectMany(method => method.Sent).Distinct()];
    }

    private ClientProperty? Find(string type, string wireName)
    {
        for (var at = type; at is not null; at = _bases.GetValueOrDefault(at))
        {
            if (_properties.TryGetValue(at, out var ofType) && ofType.Values.FirstOrDefault(property => property.WireName == wireName) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Options and bodies are both parameters of a method; an option is never a member.</summary>
    private bool IsOptions(string type)
    {
        for (var at = type; at is not null; at = _bases.GetValueOrDefault(at))
        {
            if (at == ClientNames.CallOptions)
                return true;
        }

        return false;
    }
}
