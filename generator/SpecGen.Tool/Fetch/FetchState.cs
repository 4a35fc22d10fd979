using System.Text.Json;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Fetch;

/// <summary>
/// What earlier fetches left to know in the folder of the pages: their addresses, by what the server tells that one changed, and
/// which ones a fetch that was broken off already has.
/// </summary>
internal sealed class FetchState
{
    public const string FileName = ".specgen-import.json";

    private const int Version = 1;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private readonly Dictionary<string, KnownPage> _pages = new(StringComparer.Ordinal);
    private readonly string _file;

    private FetchState(string file) => _file = file;

    /// <summary>An earlier fetch was broken off: what it has need not be asked for again.</summary>
    public bool IsBroken { get; private set; }

    public IEnumerable<KnownPage> Pages => _pages.Values;

    /// <summary>A file that cannot be understood is as none: everything is asked for again.</summary>
    public static FetchState Read(string folder)
    {
        var state = new FetchState(Path.Combine(folder, FileName));
        try
        {
            if (!File.Exists(state._file))
                return state;
            var stored = JsonSerializer.Deserialize<Stored>(File.ReadAllBytes(state._file), s_json);
            if (stored is not { Version: Version, Pages: { } pages })
                return state;
            state.IsBroken = !stored.IsComplete;
            foreach (var page in pages.Where(page => page?.Address is not null))
                state._pages[page.Address] = page;
        }
        catch (JsonException)
        {
            state._pages.Clear();
        }

        return state;
    }

    public KnownPage? Find(Uri address) => _pages.GetValueOrDefault(address.AbsoluteUri);

    public void Set(KnownPage page) => _pages[page.Address] = page;

    public void Remove(Uri address) => _pages.Remove(address.AbsoluteUri);

    /// <summary>A new fetch begins: nothing is asked for yet.</summary>
    public void Begin()
    {
        if (!IsBroken)
        {
            foreach (var page in _pages.Values.ToList())
                _pages[page.Address] = page with { IsDone = false };
        }
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(bool isComplete)
    {
        if (_pages.Count == 0)
            return;
        var pages = _pages.Values.OrderBy(page => page.Address, StringComparer.Ordinal).ToList();
        WholeFile.Write(_file, stream => JsonSerializer.Serialize(stream, new Stored(Version, isComplete, pages), s_json));
    }

    private sealed record Stored(int Version, bool IsComplete, List<KnownPage> Pages);
}

/// <summary>A page of which an earlier fetch knows.</summary>
/// <param name="Operation">What it is about, as <c>GET /storage/volumes</c>; null for an overview, and where it never came.</param>
/// <param name="Hash">Of the file that was written; null where none was.</param>
/// <param name="IsDone">It came, in the fetch that is under way or was broken off.</param>
internal sealed record KnownPage(string Address, string? ETag, string? LastModified, string? Operation, string? Hash, bool IsDone)
{
    public static KnownPage At(Uri address) => new(address.AbsoluteUri, null, null, null, null, IsDone: false);
}
