namespace SpecGen.Changes;

/// <summary>A file that a user wrote cannot be understood.</summary>
/// <param name="line">Counted from 1, as the column.</param>
public sealed class DamagedFileException(string file, int line, int column, string reason)
    : Exception($"{file}({line},{column}): {reason}");
