using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// Says of the runtime's assembly, and of the host package's, which contracts with generated code it serves. The generator
/// reads it in a compilation.
/// </summary>
/// <param name="oldest">The first contract that is served.</param>
/// <param name="newest">The last, which is that of the generator of the same version.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServesContractsAttribute(int oldest, int newest) : Attribute
{
    /// <summary>The first contract that is served.</summary>
    public int Oldest { get; } = oldest;

    /// <summary>The last contract that is served.</summary>
    public int Newest { get; } = newest;
}
