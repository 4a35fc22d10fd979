namespace SpecGen.Simulator.Reference;

/// <summary>
/// The operations of one collection and its items, or of one record that there is once, and what its records are. Paths tell the
/// keys; pages are read when what they say is asked for.
/// </summary>
internal sealed class ServedResource
{
    private static readonly string[] s_likelyKeys = ["uuid", "id", "index", "name", "node.uuid", "svm.uuid"];

    private readonly List<ServedOperation> _operations = [];
    private readonly Lazy<MemberShape> _record;
    private readonly Lazy<MemberShape> _answer;
    private readonly Lazy<IReadOnlyList<string>> _expensive;
    private readonly Lazy<bool> _isSingle;
    private readonly Lazy<string?> _itemTemplate;

    public ServedResource(string path)
    {
        Path = path;
        _isSingle = new(HasOneRecord);
        _itemTemplate = new(FindItemTemplate);
        _record = new(() => MemberShapes.Of(_operations.Where(StatesRecord).OrderBy(operation => operation.Method == "GET" ? 0 : 1).SelectMany(operation => operation.Records)));
        _answer = new(() => MemberShapes.Of(_operations.Where(operation => operation.Method == "GET").SelectMany(operation => operation.Answered)));
        _expensive = new(() => [.. _operations.SelectMany(operation => operation.Page.ExpensiveProperties).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The path without its keys: <c>/storage/volumes/snapshots</c>.</summary>
    public string Path { get; }

    /// <summary>The last part of the path as members are written: <c>export_policies</c>.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..].Replace('-', '_');

    public IReadOnlyList<ServedOperation> Operations => _operations;

    /// <summary>Names of the keys before the last literal segment, in path order.</summary>
    public IReadOnlyList<string> ParentKeys { get; private set; } = [];

    /// <summary>Names of the keys that tell one record from the others below the same parent.</summary>
    public IReadOnlyList<string> ItemKeys { get; private set; } = [];

    /// <summary>Where in a record the values of all keys stand, in path order.</summary>
    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>Where in a record the values stand that tell it from all others; of a list without keys what it may have of them.</summary>
    public IReadOnlyList<string> Identity => field ??= ItemKeys.Count > 0 || IsSingle
        ? Keys
        : [.. Keys, .. s_likelyKeys.Where(path => Record.At(path) is not null)];

    /// <summary>There is one, or one below each parent.</summary>
    public bool IsSingle => _isSingle.Value;

    /// <summary>The path of one record, or null.</summary>
    public string? ItemTemplate => _itemTemplate.Value;

    /// <summary>The resource whose items this one's records are below, or null.</summary>
    public ServedResource? Parent { get; set; }

    /// <summary>What all pages together say of a record.</summary>
    public MemberShape Record => _record.Value;

    /// <summary>What the pages say that reading shows.</summary>
    public MemberShape Answer => _answer.Value;

    public IReadOnlyList<string> ExpensiveProperties => _expensive.Value;

    /// <summary>Records can be read.</summary>
    public bool IsReadable => _operations.Exists(operation => operation.Method == "GET");

    public void Add(ServedOperation operation)
    {
        _operations.Add(operation);
        var path = operation.Path;
        if (path.HasWildcard || path.Keys.Count < Keys.Count)
            return;
        ParentKeys = [.. path.Keys.Take(path.Keys.Count - path.ItemKeys.Count)];
        ItemKeys = path.ItemKeys;
        Keys = path.Keys;
    }

    /// <summary>The operation on a record, or on the collection.</summary>
    public ServedOperation? Find(string method, bool isItem) => _operations.Find(operation =>
        operation.Method == method && operation.Path.EndsWithKey == isItem);

    private string? FindItemTemplate() => _operations
        .Where(operation => !operation.Path.HasWildcard && operation.Path.Keys.Count == Keys.Count && (operation.Path.EndsWithKey || (operation.Method == "GET" && !operation.AnswersCollection)))
        .Select(operation => operation.Path.Template)
        .LastOrDefault();

    private bool HasOneRecord() => ItemKeys.Count == 0 && _operations.Exists(operation => operation.Method is "GET" or "PATCH") && !_operations.Exists(operation => operation.AnswersCollection);

    /// <summary>Answers to writes are jobs and the like, and what a deletion takes is no record.</summary>
    private static bool StatesRecord(ServedOperation operation) => operation.Method is "GET" or "POST" or "PATCH" or "PUT";
}
