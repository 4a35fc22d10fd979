using System.Globalization;

namespace SpecGen.Planning;

/// <summary>Orders releases by their numbers: 9.8 is before 9.10.1.</summary>
public sealed class ReleaseComparer : IComparer<string?>
{
    public static ReleaseComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var first = Numbers(x);
        var second = Numbers(y);
        for (var index = 0; index < Math.Max(first.Length, second.Length); index++)
        {
            var order = At(first, index).CompareTo(At(second, index));
            if (order != 0)
                return order;
        }

        return string.CompareOrdinal(x, y);
    }

    private static int At(int[] numbers, int index) => index < numbers.Length ? numbers[index] : 0;

    private static int[] Numbers(string? release) =>
        [.. (release ?? "").Split('.').Select(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];
}
