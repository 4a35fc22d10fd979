using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated method with which error codes its page says that it fails.</summary>
/// <param name="codes">The codes, in order.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentsErrorsAttribute(params long[] codes) : Attribute
{
    /// <summary>Codes of 32 bits, as nearly all are: in an assembly they take half the room.</summary>
    /// <param name="codes">The codes, in order.</param>
    public DocumentsErrorsAttribute(params int[] codes)
        : this(Array.ConvertAll(codes, code => (long)code))
    {
    }

    /// <summary>The codes, in order.</summary>
    public IReadOnlyList<long> Codes { get; } = codes;
}
