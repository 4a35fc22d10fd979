namespace SpecGen.ProgramCalls.Client;

/// <summary>A property of a generated type, or of one of the runtime's, that stands for something on the wire.</summary>
/// <param name="Type">Full name of the type that declares it.</param>
/// <param name="ValueTypes">Full names of all types that its type mentions.</param>
internal sealed record ClientProperty(string Type, string Name, string WireName, IReadOnlyList<string> ValueTypes);

/// <summary>A generated method that makes calls.</summary>
/// <param name="Operations">Several where it brings a record to a wanted state.</param>
/// <param name="Sent">Full names of all types that its parameters mention.</param>
/// <param name="Answered">The same of what it gives back.</param>
internal sealed record ClientMethod(
    string Type, string Name, IReadOnlyList<CalledOperation> Operations, IReadOnlyList<string> Sent, IReadOnlyList<string> Answered)
{
    /// <summary>As a reader knows it: without namespace and parameters.</summary>
    public string ShortName => $"{Type[(Type.LastIndexOf('.') + 1)..]}.{Name}";
}
