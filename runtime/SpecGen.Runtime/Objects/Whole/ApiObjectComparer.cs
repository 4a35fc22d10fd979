using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Compares objects by what they hold: two are equal if they are of one type and say the same, whether it was read or assigned.
/// The order of maps and of members that nobody documented means nothing, that of lists does; absent and null are two things.
/// </summary>
public sealed class ApiObjectComparer : IEqualityComparer<ApiObject?>
{
    private ApiObjectComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static ApiObjectComparer Instance { get; } = new();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An object is nested too deeply, or contains itself.</exception>
    public bool Equals(ApiObject? x, ApiObject? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.GetType() != y.GetType())
            return false;
        using var left = JsonDocument.Parse(ApiJson.ToUtf8Bytes(x));
        using var right = JsonDocument.Parse(ApiJson.ToUtf8Bytes(y));
        return JsonEquality.AreSame(left.RootElement, right.RootElement);
    }

    /// <inheritdoc/>
    public int GetHashCode(ApiObject? obj)
    {
        if (obj is null)
            return 0;
        using var json = JsonDocument.Parse(ApiJson.ToUtf8Bytes(obj));
        return HashCode.Combine(obj.GetType(), JsonEquality.HashOf(json.RootElement));
    }
}
