using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated client for which contract with the runtime it was generated.</summary>
/// <param name="number">The contract's number.</param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedForContractAttribute(int number) : Attribute
{
    /// <summary>The contract's number.</summary>
    public int Number { get; } = number;
}
