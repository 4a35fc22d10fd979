using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// How a value stands in JSON where it is not a plain member: as a value of a map, an item of a list, a whole body. Forms
/// are put together by their type arguments, so that the compiler knows each combination that generated code uses and
/// nothing is found by reflection.
/// </summary>
/// <typeparam name="T">The value's type in C#.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonForm<T>
{
    /// <summary>The value of an answer that says nothing (204): an empty list or map.</summary>
    /// <exception cref="System.Text.Json.JsonException">There is none: a number cannot be empty.</exception>
    static virtual T Empty => throw JsonFailures.NoValue();

    /// <summary>Reads the value that begins here.</summary>
    /// <param name="access">Reads.</param>
    /// <exception cref="System.Text.Json.JsonException">Another kind of value stands here.</exception>
    static abstract T Read(ref MemberAccess access);

    /// <summary>Writes a value.</summary>
    /// <param name="access">Writes.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(ref MemberAccess access, T value);
}
