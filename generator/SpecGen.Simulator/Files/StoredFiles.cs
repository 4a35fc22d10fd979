using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Files;

/// <summary>A file, or a directory where there is no content.</summary>
internal sealed record StoredFile(byte[]? Content);

/// <summary>The files and directories of records, each by the key of its record and its path.</summary>
internal sealed class StoredFiles
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, StoredFile> _entries = new(StringComparer.Ordinal);

    /// <summary>Told of every place where something is put, and of every one where it is taken away.</summary>
    public Action<string, StoredFile?>? Changed { get; init; }

    /// <summary>Tells the files of a record from those of all others.</summary>
    /// <param name="key">Of the record among those of its resource.</param>
    public static string OwnerOf(ServedResource resource, string key) => resource.Path + '\u0001' + key;

    /// <summary>All there is, by place.</summary>
    public (string Place, StoredFile File)[] All
    {
        get
        {
            lock (_lock)
                return [.. _entries.Select(entry => (entry.Key, entry.Value))];
        }
    }

    /// <summary>Puts something in a place, or takes away what is there.</summary>
    public void Set(string place, StoredFile? file)
    {
        lock (_lock)
        {
            if (file is null)
                _entries.Remove(place);
            else
                _entries[place] = file;
            Changed?.Invoke(place, file);
        }
    }

    /// <summary>The bytes of a file; null where there is none.</summary>
    public byte[]? Find(string owner, string path)
    {
        lock (_lock)
            return _entries.GetValueOrDefault(PlaceOf(owner, path))?.Content;
    }

    /// <summary>There is a directory of that path, or something in it; the topmost is always there.</summary>
    public bool IsDirectory(string owner, string path)
    {
        var place = PlaceOf(owner, path);
        lock (_lock)
            return Cleaned(path).Length == 0 || _entries.GetValueOrDefault(place) is { Content: null } || _entries.Keys.Any(key => key.StartsWith(place + "/", StringComparison.Ordinal));
    }

    /// <summary>Puts a file, or a directory where there is no content, in place of what may be there.</summary>
    public void Put(string owner, string path, byte[]? content) => Set(PlaceOf(owner, path), new(content));

    /// <summary>Takes a file away, or a directory with all below; false if there is none.</summary>
    public bool Remove(string owner, string path)
    {
        var place = PlaceOf(owner, path);
        return RemoveWhere(known => known == place || known.StartsWith(place + "/", StringComparison.Ordinal));
    }

    /// <summary>Takes all files of a record away.</summary>
    public void RemoveAll(string owner) => RemoveWhere(known => known.StartsWith(PlaceOf(owner, ""), StringComparison.Ordinal));

    private bool RemoveWhere(Func<string, bool> isMeant)
    {
        lock (_lock)
        {
            var removed = _entries.Keys.Where(isMeant).ToArray();
            foreach (var known in removed)
                Set(known, null);
            return removed.Length > 0;
        }
    }

    /// <summary>What is right below a directory, in alphabetical order.</summary>
    public List<JsonObject> Below(string owner, string directory)
    {
        var start = PlaceOf(owner, directory).TrimEnd('/') + "/";
        var found = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var (key, file) in _entries.Where(entry => entry.Key.StartsWith(start, StringComparison.Ordinal)))
            {
                var name = key[start.Length..].Split('/')[0];
                var isWhole = key.Length == start.Length + name.Length;
                found[name] = Described(Cleaned(directory), name, isWhole ? file.Content : null);
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

    private static string PlaceOf(string owner, string path) => owner + '\u0001' + "/" + Cleaned(path);

    private static string Cleaned(string path) => path.Trim('/') is var cleaned && cleaned == "." ? "" : cleaned;
}
