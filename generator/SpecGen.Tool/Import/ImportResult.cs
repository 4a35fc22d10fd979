using System.Globalization;

namespace SpecGen.Tool.Import;

/// <summary>What an import did. Sizes are in bytes.</summary>
internal sealed record ImportResult(int Pages, int Written, long BytesRead, long BytesKept)
{
    public static ImportResult Nothing { get; } = new(0, 0, 0, 0);

    /// <summary>Files that could not be imported, in their order.</summary>
    public IReadOnlyList<ImportFailure> Failures { get; init; } = [];

    public static ImportResult operator +(ImportResult left, ImportResult right) => new(
        left.Pages + right.Pages,
        left.Written + right.Written,
        left.BytesRead + right.BytesRead,
        left.BytesKept + right.BytesKept)
    {
        Failures = [.. left.Failures, .. right.Failures],
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Pages: {Pages}, written: {Written}, already there: {Pages - Written}; {Megabytes(BytesRead):0.0} MB reduced to {Megabytes(BytesKept):0.0} MB");

    private static double Megabytes(long bytes) => bytes / 1e6;
}

/// <param name="File">As the command line names it.</param>
internal sealed record ImportFailure(string File, string Reason);
