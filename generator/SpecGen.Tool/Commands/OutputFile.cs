using System.CommandLine;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Commands;

/// <summary>The option <c>--output</c>.</summary>
internal static class OutputFile
{
    public static Option<FileInfo?> CreateOption(string description) => new("--output", "-o") { Description = description };

    /// <summary>Writes the file, or to the standard output if there is none. False, and a message on the error stream, if that fails.</summary>
    public static async Task<bool> WriteAsync(ParseResult result, FileInfo? file, Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        buffer.Position = 0;
        if (file is null)
        {
            using var reader = new StreamReader(buffer);
            result.InvocationConfiguration.Output.WriteLine(await reader.ReadToEndAsync());
            return true;
        }

        try
        {
            WholeFile.Write(file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName, buffer.CopyTo);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            result.InvocationConfiguration.Error.WriteLine($"specgen: cannot write '{file}': {exception.Message}");
            return false;
        }
    }
}
