namespace SpecGen.Runtime;

/// <summary>A file that is coming. Dispose of it when it is read.</summary>
public sealed class ApiDownload : IAsyncDisposable, IDisposable
{
    private readonly ApiReply? _reply;

    internal ApiDownload(ApiReply reply, Stream content, string? name)
        : this(content, name) => _reply = reply;

    /// <summary>A file that is here already: a stand-in in tests.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">The file's name, or null.</param>
    public ApiDownload(Stream content, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        RawName = name;
        Name = FileNames.Safe(name);
    }

    /// <summary>
    /// The file's bytes, read from the server as they are read from here. If the connection breaks, or if it cannot be told
    /// whether the file is whole, reading throws an <see cref="ApiException"/>; half a file never ends like a whole one.
    /// </summary>
    public Stream Content { get; }

    /// <summary>
    /// The file's name, safe to write to: without folders, and with <c>_</c> for characters that a file system may refuse. Null
    /// where the server names none, or one of which nothing is left.
    /// </summary>
    public string? Name { get; }

    /// <summary>The file's name as the server gave it, which can be anything, <c>../../x</c> too; null where it gave none.</summary>
    public string? RawName { get; }

    /// <summary>Ends the transfer.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _reply?.Dispose();
    }

    /// <summary>Ends the transfer.</summary>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        _reply?.Dispose();
    }
}
