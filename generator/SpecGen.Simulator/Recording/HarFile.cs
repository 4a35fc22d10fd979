using System.Text;
using System.Text.Json;

namespace SpecGen.Simulator.Recording;

/// <summary>
/// A file of traffic in the form HAR 1.2, which browsers and proxies open. It is whole after every entry: the end is written
/// behind each, and the next one begins in its place.
/// </summary>
internal sealed class HarFile : IDisposable
{
    private static readonly byte[] s_end = "\n]}}\n"u8.ToArray();

    private readonly Lock _lock = new();
    private readonly FileStream _file;
    private bool _isEmpty = true;

    /// <exception cref="IOException">The file cannot be written.</exception>
    public HarFile(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        _file.Write(Encoding.UTF8.GetBytes($$"""{"log":{"version":"1.2","creator":{"name":"specgen serve","version":"{{typeof(HarFile).Assembly.GetName().Version}}"},"entries":[""" + "\n"));
        _file.Write(s_end);
        _file.Flush();
    }

    public void Add(Action<Utf8JsonWriter> writeEntry)
    {
        using var entry = new MemoryStream();
        using (var writer = new Utf8JsonWriter(entry))
            writeEntry(writer);
        lock (_lock)
        {
            _file.Seek(-s_end.Length, SeekOrigin.End);
            if (!_isEmpty)
                _file.Write(",\n"u8);
            _isEmpty = false;
            _file.Write(entry.GetBuffer().AsSpan(0, (int)entry.Length));
            _file.Write(s_end);
            _file.Flush();
        }
    }

    public void Dispose() => _file.Dispose();
}
