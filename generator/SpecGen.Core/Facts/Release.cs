using System.Globalization;

namespace SpecGen.Facts;

/// <summary>A release by its numbers: 9.8 is before 9.10.1.</summary>
public sealed class Release
{
    /// <summary>ONTAP's first with a REST API: whatever server answers has what came with it.</summary>
    private static readonly Release s_first = new("9.6", [9, 6]);

    private readonly int[] _numbers;

    private Release(string text, int[] numbers)
    {
        Text = text;
        _numbers = numbers;
    }

    public string Text { get; }

    /// <summary>Null where the text is no release.</summary>
    public static Release? Of(string? text)
    {
        var parts = text?.Trim().Split('.') ?? [];
        var numbers = new int[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            if (!int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index]))
                return null;
        }

        return parts.Length == 0 ? null : new(text!.Trim(), numbers);
    }

    /// <summary>The release that brought something, where not every server has it; null for the first, and for what is no release.</summary>
    public static string? AfterFirst(string? introducedIn) => Of(introducedIn) is { } release && release.CompareTo(s_first) > 0 ? release.Text : null;

    /// <summary>Less than 0 for the earlier one, and 0 where both have the same numbers.</summary>
    public int CompareTo(Release other)
    {
        for (var index = 0; index < Math.Max(_numbers.Length, other._numbers.Length); index++)
        {
            var order = At(index).CompareTo(other.At(index));
            if (order != 0)
                return order;
        }

        return 0;
    }

    private int At(int index) => index < _numbers.Length ? _numbers[index] : 0;
}
