namespace SpecGen.Runtime;

/// <summary>Makes of a name that a server gives one that is safe to write to: it may not lead to another folder.</summary>
internal static class FileNames
{
    /// <summary>In characters; most file systems take 255 bytes.</summary>
    private const int Longest = 200;

    /// <summary>Characters that no common file system takes, or that mean something to a shell or a terminal.</summary>
    private const string Refused = "<>:\"|?*";

    private static readonly string[] s_devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    /// <summary>The last part of the name, with <c>_</c> for what cannot stand in a file's name; null where nothing is left of it.</summary>
    public static string? Safe(string? name)
    {
        if (name is null)
            return null;
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Select(character => IsSafe(character) ? character : '_')).Trim().TrimEnd('.', ' ');
        if (clean.Length > Longest)
            clean = clean[..Longest];
        if (clean.Length == 0 || clean.All(character => character is '.' or '_'))
            return null;
        return IsDevice(clean) ? "_" + clean : clean;
    }

    private static bool IsSafe(char character) =>
        !char.IsControl(character) && !char.IsSurrogate(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format
        && !Refused.Contains(character, StringComparison.Ordinal);

    /// <summary>Windows opens a device by such a name, whatever its extension.</summary>
    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ');
        return s_devices.Contains(stem.TrimEnd("0123456789".ToCharArray()), StringComparer.OrdinalIgnoreCase) && stem.Length <= 4;
    }
}
