using System.Collections.Concurrent;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>The files of the records of a collection, each by the key of its record and its path.</summary>
public sealed class RecordFiles
{
    private readonly ConcurrentDictionary<(string Record, string Path), byte[]> _files = new();

    /// <summary>The bytes of a file, or null if there is none.</summary>
    public byte[]? Find(string record, string path) => _files.GetValueOrDefault((record, path));

    /// <summary>Puts a file at a path, in place of the one that may be there.</summary>
    public void Put(string record, string path, byte[] content) => _files[(record, path)] = content;

    /// <summary>Takes a file away; false if there is none.</summary>
    public bool Remove(string record, string path) => _files.TryRemove((record, path), out _);

    /// <summary>The paths and bytes of the files right below a directory, in alphabetical order.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Below(string record, string directory) =>
        from file in _files
        where file.Key.Record == record && (Path.GetDirectoryName(file.Key.Path) ?? "") == directory
        orderby file.Key.Path
        select KeyValuePair.Create(file.Key.Path, file.Value);
}
