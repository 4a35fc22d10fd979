namespace SpecGen.Runtime;

/// <summary>A file to send.</summary>
/// <param name="content">Its bytes from the current position on. It is read as it is sent, and stays the caller's.</param>
/// <param name="name">Its name for the server.</param>
public sealed class ApiFile(Stream content, string name = "file")
{
    /// <summary>Its bytes.</summary>
    public Stream Content { get; } = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>Its name for the server.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));
}
