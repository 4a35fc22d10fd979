namespace SpecGen.Pages;

/// <summary>The HTTP methods that an operation line can begin with.</summary>
internal static class OperationMethods
{
    public static IReadOnlyList<string> All { get; } = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"];

    public static bool IsKnown(string method) => All.Contains(method, StringComparer.Ordinal);
}
