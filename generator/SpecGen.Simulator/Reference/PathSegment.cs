namespace SpecGen.Simulator.Reference;

/// <summary>A literal of a path, such as <c>users</c> of <c>/users/{user_id}/roleBindings</c>.</summary>
/// <param name="HasKey">A key follows it.</param>
internal sealed record PathSegment(string Literal, bool HasKey)
{
    public static IReadOnlyList<PathSegment> Of(string template)
    {
        var segments = template.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return [.. segments.Select((segment, index) => new PathSegment(segment, index + 1 < segments.Length && IsKey(segments[index + 1]))).Where(segment => !IsKey(segment.Literal))];
    }

    private static bool IsKey(string segment) => segment.Contains('{', StringComparison.Ordinal);
}
