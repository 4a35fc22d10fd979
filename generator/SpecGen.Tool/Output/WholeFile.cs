namespace SpecGen.Tool.Output;

/// <summary>
/// Writes a file beside its place and renames it: whoever looks sees the old file or the new one, and a full disk or a kill
/// leaves the old one, or none.
/// </summary>
internal static class WholeFile
{
    /// <summary>What such a path names is no file that could be replaced.</summary>
    private const string Devices = "/dev/";

    /// <param name="path">A link there is replaced and not followed.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">It cannot be written; nothing of it is left.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (path.StartsWith(Devices, StringComparison.Ordinal))
        {
            using var device = File.OpenWrite(path);
            write(device);
            return;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetRandomFileName()}.specgen");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            Remove(beside);
            throw;
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What kept it from being written is told.
        }
    }
}
