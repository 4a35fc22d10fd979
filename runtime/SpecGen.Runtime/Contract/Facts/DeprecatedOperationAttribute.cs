using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated method that its page calls the operation deprecated.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeprecatedOperationAttribute : Attribute;
