using System.Formats.Tar;
using System.IO.Compression;

namespace SpecGen.Tool.Import;

/// <summary>The pages of an archive as code hosts give it (<c>zip</c>, <c>tar</c>, <c>tar.gz</c>), in a folder that is gone afterwards.</summary>
internal sealed class DocumentationArchive : IDisposable
{
    private const long MaximumFileBytes = 16 * 1024 * 1024;
    private const long MaximumBytes = 4L * 1024 * 1024 * 1024;

    private static readonly string[] s_endings = [".zip", ".tar", ".tar.gz", ".tgz"];
    private static readonly string[] s_pages = [".html", ".htm", ".adoc", ".txt"];

    private readonly string _folder = Directory.CreateTempSubdirectory("specgen").FullName;
    private readonly string _archive;
    private long _bytes;

    private DocumentationArchive(string archive) => _archive = archive;

    /// <summary>Where the pages are: below the only folder that archives of a repository have.</summary>
    public string Folder { get; private set; } = "";

    public static bool Is(string path) => Array.Exists(s_endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && File.Exists(path);

    /// <exception cref="InvalidDataException">It is no archive, or one that would fill the disk.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static DocumentationArchive Open(string path)
    {
        var archive = new DocumentationArchive(path);
        try
        {
            archive.Extract();
            return archive;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Names files as the user knows them: below the archive.</summary>
    public string Named(string message) => message.Replace(_folder, _archive, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Extract()
    {
        using var file = File.OpenRead(_archive);
        if (_archive.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            ExtractZip(file);
        else if (_archive.EndsWith(".tar", StringComparison.OrdinalIgnoreCase))
            ExtractTar(file);
        else
            ExtractTar(new GZipStream(file, CompressionMode.Decompress));
        Folder = Directory.GetFileSystemEntries(_folder) is [var only] && Directory.Exists(only) ? only : _folder;
    }

    private void ExtractZip(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            Write(entry.FullName, content);
        }
    }

    private void ExtractTar(Stream stream)
    {
        using var tar = new TarReader(stream);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
                Write(entry.Name, entry.DataStream ?? Stream.Null);
        }
    }

    /// <summary>Nothing is written but pages, and nothing out of the folder: links and other names are passed over.</summary>
    private void Write(string name, Stream content)
    {
        var target = Path.GetFullPath(Path.Combine(_folder, name));
        if (!target.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !s_pages.Contains(Path.GetExtension(target), StringComparer.OrdinalIgnoreCase))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var file = File.Create(target);
        var buffer = new byte[64 * 1024];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            _bytes += read;
            if (file.Length + read > MaximumFileBytes || _bytes > MaximumBytes)
                throw new InvalidDataException($"'{name}' is larger than any page");
            file.Write(buffer, 0, read);
        }
    }
}
