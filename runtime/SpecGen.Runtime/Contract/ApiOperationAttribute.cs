namespace SpecGen.Runtime;

/// <summary>Says which documented operation a method calls.</summary>
/// <param name="method">The HTTP method.</param>
/// <param name="pathTemplate">The path as the page prints it.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApiOperationAttribute(string method, string pathTemplate) : Attribute
{
    /// <summary>The HTTP method.</summary>
    public string Method { get; } = method;

    /// <summary>The path as the page prints it, keys in braces.</summary>
    public string PathTemplate { get; } = pathTemplate;
}
