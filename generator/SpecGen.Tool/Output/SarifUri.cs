namespace SpecGen.Tool.Output;

/// <summary>How SARIF names a file.</summary>
internal static class SarifUri
{
    /// <summary>A path in a file stays relative, so that it fits every checkout.</summary>
    public static string Of(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
}
