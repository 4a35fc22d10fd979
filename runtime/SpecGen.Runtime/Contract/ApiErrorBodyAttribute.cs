namespace SpecGen.Runtime;

/// <summary>The errors that a page documents for an operation, for tools; a program has the body from <see cref="ApiException.ErrorAs"/>.</summary>
/// <param name="type">What the server answers with; null where the page states no body.</param>
/// <param name="statuses">For which statuses, as the page prints them.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ApiErrorBodyAttribute(Type? type, params string[] statuses) : Attribute
{
    /// <summary>What the server answers with; null where the page states no body.</summary>
    public Type? Type { get; } = type;

    /// <summary>For which statuses, as the page prints them: <c>404</c>, <c>Default</c>.</summary>
    public IReadOnlyList<string> Statuses { get; } = statuses;
}
