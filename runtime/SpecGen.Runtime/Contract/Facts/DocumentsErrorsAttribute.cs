using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated method with which error codes its page says that it fails.</summary>
/// <param name="codes">The codes, in order.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentsErrorsAttribute(params long[] codes) : Attribute
{
    /// <summary>The codes, in order.</summary>
    public IReadOnlyList<long> Codes { get; } = codes;
}
