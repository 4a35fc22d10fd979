namespace SpecGen.Runtime;

/// <summary>A file that is coming. Dispose of it when it is read.</summary>
public sealed class ApiDownload : IAsyncDisposable, IDisposable
{
    private readonly ApiReply? _reply;

    internal ApiDownload(ApiReply reply, Stream content, string? name)
    {
        _reply = reply;
        Content = content;
        Name = name;
    }

    /// <summary>A file that is here already: a stand-in in tests.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">The file's name, or null.</param>
    public ApiDownload(Stream content, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        Name = name;
    }

    /// <summary>
    /// The file's bytes, read from the server as they are read from here. If the connection breaks, reading throws an
    /// <see cref="IOException"/> or <see cref="InvalidDataException"/>; half a file never ends like a whole one.
    /// </summary>
    public Stream Content { get; }

    /// <summary>The file's name; null where the server does not say.</summary>
    public string? Name { get; }

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
