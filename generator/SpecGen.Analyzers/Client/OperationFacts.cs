using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SpecGen.Analyzers.Client;

/// <summary>What generated code says of the operation that a method calls.</summary>
internal sealed class OperationFacts(IMethodSymbol method, AttributeData operation, ClientMarks marks)
{
    public string Method { get; } = operation.Text(0) ?? "";

    /// <summary>As messages name it: <c>CreateAsync of POST /storage/volumes</c>.</summary>
    public string Name { get; } = $"{method.Name} of {operation.Text(0)} {operation.Text(1)}";

    /// <summary>What the body must have, a requirement each; see <c>RequiresMembersAttribute</c>.</summary>
    public IReadOnlyList<string> Required { get; } = [.. method.Find(marks.Requires).List<string>()];

    public IReadOnlyList<string> Expensive { get; } = [.. method.Find(marks.Expensive).List<string>()];

    /// <summary>Codes are of 32 bits or of 64, as many as the longest needs.</summary>
    public IReadOnlyList<long> Errors { get; } = [.. method.Find(marks.Errors).List<object>().Select(code => Convert.ToInt64(code, CultureInfo.InvariantCulture))];

    public bool IsDeprecated { get; } = method.Has(marks.DeprecatedOperation);
}
