using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Files;

/// <summary>The files and directories of records, each by the key of its record and its path. They are forgotten with their server.</summary>
internal sealed class StoredFiles
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, byte[]?> _entries = new(StringComparer.Ordinal);

    /// <summary>The bytes of a file; null where there is none.</summary>
    public byte[]? Find(string owner, string path)
    {
        lock (_lock)
            return _entries.GetValueOrDefault(Key(owner, path));
    }

    /// <summary>There is a directory of that path, or something in it; the topmost is always there.</summary>
    public bool IsDirectory(string owner, string path)
    {
        lock (_lock)
            return Cleaned(path).Length == 0 || (_entries.TryGetValue(Key(owner, path), out var content) && content is null) || _entries.Keys.Any(key => key.StartsWith(Key(owner, path) + "/", StringComparison.Ordinal));
    }

    /// <summary>Puts a file, or a directory where there is no content, in place of what may be there.</summary>
    public void Put(string owner, string path, byte[]? content)
    {
        lock (_lock)
            _entries[Key(owner, path)] = content;
    }

    /// <summary>Takes a file away, or a directory with all below; false if there is none.</summary>
    public bool Remove(string owner, string path)
    {
        var key = Key(owner, path);
        lock (_lock)
        {
            var removed = _entries.Keys.Where(known => known == key || known.StartsWith(key + "/", StringComparison.Ordinal)).ToArray();
            foreach (var known in removed)
                _entries.Remove(known);
            return removed.Length > 0;
        }
    }

    /// <summary>What is right below a directory, in alphabetical order.</summary>
    public List<JsonObject> Below(string owner, string directory)
    {
        var start = Key(owner, directory).TrimEnd('/') + "/";
        var found = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var (key, content) in _entries.Where(entry => entry.Key.StartsWith(start, StringComparison.Ordinal)))
            {
                var name = key[start.Length..].Split('/')[0];
                var isWhole = key.Length == start.Length + name.Length;
                found[name] = Described(Cleaned(directory), name, isWhole ? content : null);
            }
        }

        return [.. found.Values];
    }

    /// <summary>What is at a path, as a list shows it.</summary>
    public JsonObject Describe(string owner, string path)
    {
        var slash = Cleaned(path).LastIndexOf('/');
        return Described(slash < 0 ? "" : Cleaned(path)[..slash], Cleaned(path)[(slash + 1)..], Find(owner, path));
    }

    private static JsonObject Described(string directory, string name, byte[]? content) => new()
    {
        ["name"] = name,
        ["path"] = directory,
        ["size"] = content?.Length ?? 0,
        ["type"] = content is null ? "directory" : "file",
    };

    private static string Key(string owner, string path) => owner + '\u0001' + "/" + Cleaned(path);

    private static string Cleaned(string path) => path.Trim('/') is var cleaned && cleaned == "." ? "" : cleaned;
}
