using System.Runtime.InteropServices;
using System.Text;

namespace SpecGen.Fuzz.Runs;

/// <summary>
/// A page as a file, character by character what a run tried. UTF-8 has no bytes for half of a surrogate pair, and a program
/// that reads UTF-16 replaces it; so a page with one is written as its UTF-16 units and read back the same way.
/// </summary>
public static class PageFile
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Whether any program reads the text as it was written; else only <see cref="Read"/> does.</returns>
    public static bool Write(string file, string text)
    {
        try
        {
            File.WriteAllBytes(file, s_strict.GetBytes(text));
            return true;
        }
        catch (EncoderFallbackException)
        {
            File.WriteAllBytes(file, MemoryMarshal.AsBytes((ByteOrderMark + text).AsSpan()));
            return false;
        }
    }

    public static string Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return bytes is [0xFF, 0xFE, ..] && bytes.Length % sizeof(char) == 0
            ? MemoryMarshal.Cast<byte, char>(bytes)[1..].ToString()
            : File.ReadAllText(file);
    }
}
