namespace SpecGen.Simulator.Reference;

/// <summary>What a path names.</summary>
/// <param name="Keys">Values of the keys in path order, decoded; <c>*</c> stands for any.</param>
/// <param name="Operations">The documented operations of exactly this path, by method; none where it ends among the keys.</param>
internal sealed record RouteMatch(ServedResource Resource, IReadOnlyList<string> Keys, IReadOnlyDictionary<string, ServedOperation> Operations)
{
    /// <summary>Nothing that any page documents.</summary>
    public static RouteMatch None { get; } = new(new ServedResource("/", []), [], new Dictionary<string, ServedOperation>());

    /// <summary>The path names one record.</summary>
    public bool IsItem => Keys.Count == Resource.PathKeys.Count && (Resource.HasItems || Resource.IsSingle) && !Keys.Contains("*");

    /// <summary>The documented methods, with HEAD wherever GET is.</summary>
    public IEnumerable<string> Methods => Operations.Keys.Concat(Operations.ContainsKey("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"]);

    /// <summary>
    /// The operation of a method. Leading keys with nothing after them are a query on the collection, and what can be changed or
    /// deleted by its key can be so by a query, whether a page documents that or not.
    /// </summary>
    public ServedOperation? Find(string method)
    {
        if (Operations.TryGetValue(method, out var documented))
            return documented;
        if (Operations.Count == 0 && Resource.Find(method, isItem: false) is { IsOntap: true } ofCollection)
            return ofCollection;
        return !IsItem && method is "PATCH" or "DELETE" && Resource.Find(method, isItem: true) is { IsOntap: true } ofItem ? ofItem : null;
    }
}
