using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>An assembly's metadata. Nothing of it runs.</summary>
internal sealed class LoadedAssembly : IDisposable
{
    private readonly PEReader _image;

    private LoadedAssembly(string file, PEReader image)
    {
        (File, _image) = (file, image);
        Reader = image.GetMetadataReader();
        Name = Reader.GetString(Reader.GetAssemblyDefinition().Name);
    }

    public string File { get; }

    public string Name { get; }

    public MetadataReader Reader { get; }

    public IEnumerable<string> References => Reader.AssemblyReferences.Select(handle => Reader.GetString(Reader.GetAssemblyReference(handle).Name));

    /// <exception cref="ProgramReadingException">It cannot be read, or is no .NET assembly.</exception>
    public static LoadedAssembly Open(string file)
    {
        PEReader? image = null;
        try
        {
            image = new PEReader(new MemoryStream(System.IO.File.ReadAllBytes(file)));
            if (!image.HasMetadata)
                throw new ProgramReadingException($"'{file}' is no .NET assembly; name the .dll beside it, which has the program's code");
            return new(file, image);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException)
        {
            image?.Dispose();
            throw new ProgramReadingException($"'{file}' cannot be read as a .NET assembly: {exception.Message}", exception);
        }
    }

    /// <summary>Null for a method without a body.</summary>
    public MethodBodyBlock? BodyOf(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : _image.GetMethodBody(method.RelativeVirtualAddress);

    public void Dispose() => _image.Dispose();
}
