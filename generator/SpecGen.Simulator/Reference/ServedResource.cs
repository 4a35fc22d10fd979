using System.Text.Json.Nodes;
using SpecGen.Model;
using SpecGen.Simulator.Forms;

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
    private readonly Lazy<JsonNode?> _example;
    private readonly Lazy<bool> _isSingle;
    private readonly Lazy<string?> _itemTemplate;
    private readonly Lazy<bool> _isOntap;
    private readonly IReadOnlyList<string> _likelyKeys;
    private ResourcePath _keyed = ResourcePath.Parse("/");

    /// <param name="likelyKeys">Members that a key can be which a path names after the resource.</param>
    public ServedResource(string path, IReadOnlyList<string> likelyKeys)
    {
        Path = path;
        _likelyKeys = likelyKeys;
        _isOntap = new(() => _operations.Exists(operation => operation.IsOntap));
        _isSingle = new(HasOneRecord);
        _itemTemplate = new(FindItemTemplate);
        _record = new(FindRecord);
        _answer = new(() => MemberShapes.Of(_operations.Where(operation => operation.Method == "GET").SelectMany(operation => operation.Answered)));
        _example = new(() => _operations.Where(operation => operation is { Method: "GET", List: null }).Select(operation => CompletedBody.Example(operation.Success?.Example)).FirstOrDefault(example => example is not null));
        _expensive = new(() => [.. _operations.SelectMany(operation => operation.Page.ExpensiveProperties).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The path without its keys: <c>/storage/volumes/snapshots</c>.</summary>
    public string Path { get; }

    /// <summary>The last part of the path as members are written: <c>export_policies</c>.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..].Replace('-', '_');

    public IReadOnlyList<ServedOperation> Operations => _operations;

    /// <summary>Names of all keys, as the path of one record has them.</summary>
    public IReadOnlyList<string> PathKeys => _keyed.Keys;

    /// <summary>How many keys there are before the last literal segment.</summary>
    public int ParentKeyCount => _keyed.Keys.Count - _keyed.ItemKeys.Count;

    /// <summary>Its paths tell one record from others.</summary>
    public bool HasItems => !_keyed.ItemKeys.IsEmpty;

    /// <summary>Where the values of the keys before the last literal segment stand, in path order.</summary>
    public IReadOnlyList<string> ParentKeys => field ??= [.. Keys.Take(ParentKeyCount)];

    /// <summary>Where the values of the keys stand that tell one record from the others below the same parent.</summary>
    public IReadOnlyList<string> ItemKeys => field ??= [.. Keys.Skip(ParentKeyCount)];

    /// <summary>Where in a record the values of all keys stand, in path order.</summary>
    public IReadOnlyList<string> Keys => field ??= [.. PathKeys.Select((key, index) => PlaceOf(key, index >= ParentKeyCount))];

    /// <summary>A page of it is ONTAP's, and so are its conventions.</summary>
    public bool IsOntap => _isOntap.Value;

    /// <summary>Where in a record the values stand that tell it from all others; of a list without keys what it may have of them.</summary>
    public IReadOnlyList<string> Identity => field ??= HasItems || IsSingle
        ? Keys
        : [.. Keys, .. IsOntap ? s_likelyKeys.Where(path => Record.At(path) is not null) : [Number]];

    /// <summary>Where the server counts records that have no key. No page has such a member, so none is ever shown.</summary>
    public const string Number = "(number)";

    /// <summary>There is one, or one below each parent.</summary>
    public bool IsSingle => _isSingle.Value;

    /// <summary>The path of one record, or null.</summary>
    public string? ItemTemplate => _itemTemplate.Value;

    /// <summary>The resource whose items this one's records are below, or null.</summary>
    public ServedResource? Parent { get; set; }

    /// <summary>Resources that say what a record is where the pages of this one say nothing of it, the likeliest first.</summary>
    public IReadOnlyList<ServedResource> Lenders { get; set; } = [];

    /// <summary>The path's literals in their order, each with whether a key follows.</summary>
    public IReadOnlyList<PathSegment> Segments => field ??= PathSegment.Of(_keyed.Template);

    /// <summary>What all pages together say of a record.</summary>
    public MemberShape Record => _record.Value;

    /// <summary>What the pages say that reading shows.</summary>
    public MemberShape Answer => _answer.Value;

    /// <summary>A record as an example of a page shows it, or null.</summary>
    public JsonNode? Example => _example.Value;

    public IReadOnlyList<string> ExpensiveProperties => _expensive.Value;

    /// <summary>Records can be read.</summary>
    public bool IsReadable => _operations.Exists(operation => operation.Method == "GET");

    /// <summary>What is created can be met again: be read, changed or deleted.</summary>
    public bool IsKept => IsReadable || (HasItems && _operations.Exists(operation => operation.Method == "POST") && _operations.Exists(operation => operation.Method != "POST"));

    public void Add(ServedOperation operation)
    {
        _operations.Add(operation);
        var path = operation.Path;
        // A creation can have a name in its path that is no key: POST /account/{name}.
        var isCreation = operation.Method == "POST" && path.EndsWithKey;
        if (!path.HasWildcard && path.Keys.Count >= PathKeys.Count && !(isCreation && path.Keys.Count == PathKeys.Count))
            _keyed = path;
    }

    /// <summary>Where the values of an operation's keys stand, in path order.</summary>
    public IReadOnlyList<string> KeysOf(ServedOperation operation) => operation.Path.Keys.Count > Keys.Count || operation.Path.Keys.Take(Keys.Count).SequenceEqual(PathKeys.Take(operation.Path.Keys.Count))
        ? Keys
        : [.. operation.Path.Keys.Select((key, index) => key == PathKeys[index] ? Keys[index] : PlaceOf(key, index >= ParentKeyCount))];

    private string PlaceOf(string key, bool isOwn)
    {
        if (key.Contains('.', StringComparison.Ordinal))
            return isOwn && KeyPlaces.OfOwnName(key, this) is { } member ? member : key;
        return IsOntap ? key : KeyPlaces.Of(key, this, isOwn, _likelyKeys);
    }

    /// <summary>The operation on a record, or on the collection.</summary>
    public ServedOperation? Find(string method, bool isItem) => _operations.Find(operation =>
        operation.Method == method && operation.Path.EndsWithKey == isItem);

    private MemberShape FindRecord()
    {
        var own = MemberShapes.Of(_operations.Where(StatesRecord).OrderBy(operation => operation.Method == "GET" ? 0 : 1).SelectMany(operation => operation.Records));
        return own.HasMembers || own.MapValue is not null ? own : Lenders.Select(lender => lender.Record).FirstOrDefault(record => record.HasMembers) ?? own;
    }

    private string? FindItemTemplate() => _operations
        .Where(operation => !operation.Path.HasWildcard && operation.Path.Keys.Count == PathKeys.Count && (operation.Path.EndsWithKey || (operation.Method == "GET" && !operation.AnswersCollection)))
        .Select(operation => operation.Path.Template)
        .LastOrDefault();

    private bool HasOneRecord() => !HasItems && _operations.Exists(operation => operation.Method is "GET" or "PATCH" or "PUT") && !_operations.Exists(operation => operation.AnswersCollection);

    /// <summary>Answers to writes are jobs and the like, and what a deletion takes is no record.</summary>
    private static bool StatesRecord(ServedOperation operation) => operation.Method is "GET" or "POST" or "PATCH" or "PUT";
}
