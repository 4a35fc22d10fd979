using SpecGen.Facts;

namespace SpecGen.Planning;

/// <summary>Orders releases by their numbers: 9.8 is before 9.10.1. What is no release comes before all, and nothing else is equal.</summary>
public sealed class ReleaseComparer : IComparer<string?>
{
    public static ReleaseComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (first, second) = (Release.Of(x), Release.Of(y));
        var order = first is null || second is null ? (first is not null).CompareTo(second is not null) : first.CompareTo(second);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }
}
