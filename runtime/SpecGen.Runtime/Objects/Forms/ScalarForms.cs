using System.ComponentModel;
using System.Text.Json;

namespace SpecGen.Runtime.Generated;

/// <summary>A string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextForm : IJsonForm<string>
{
    /// <inheritdoc/>
    static string IJsonForm<string>.Read(ref MemberAccess access) => LenientScalar.Text(ref access.Cursor);

    /// <inheritdoc/>
    static void IJsonForm<string>.Write(ref MemberAccess access, string value) => access.Output.Text(value);
}

/// <summary>A 64-bit integer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerForm : IJsonForm<long>
{
    /// <inheritdoc/>
    static long IJsonForm<long>.Read(ref MemberAccess access) => LenientScalar.Integer(ref access.Cursor);

    /// <inheritdoc/>
    static void IJsonForm<long>.Write(ref MemberAccess access, long value) => access.Output.Number(value);
}

/// <summary>A number that need not be whole.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberForm : IJsonForm<double>
{
    /// <inheritdoc/>
    static double IJsonForm<double>.Read(ref MemberAccess access) => LenientScalar.Number(ref access.Cursor);

    /// <inheritdoc/>
    static void IJsonForm<double>.Write(ref MemberAccess access, double value) => access.Output.Number(value);
}

/// <summary>A boolean.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanForm : IJsonForm<bool>
{
    /// <inheritdoc/>
    static bool IJsonForm<bool>.Read(ref MemberAccess access) => LenientScalar.Boolean(ref access.Cursor);

    /// <inheritdoc/>
    static void IJsonForm<bool>.Write(ref MemberAccess access, bool value) => access.Output.Boolean(value);
}

/// <summary>A value that keeps its text: an open enumeration, a date, a duration.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueForm<T> : IJsonForm<T>
    where T : struct, IApiValue<T>
{
    /// <inheritdoc/>
    static T IJsonForm<T>.Read(ref MemberAccess access) => T.FromText(LenientScalar.Text(ref access.Cursor));

    /// <inheritdoc/>
    static void IJsonForm<T>.Write(ref MemberAccess access, T value) => access.Output.Text(value.Text);
}

/// <summary>JSON of which the page does not say enough for a type; null is a value of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RawForm : IJsonForm<JsonElement>
{
    /// <inheritdoc/>
    static JsonElement IJsonForm<JsonElement>.Empty => default;

    /// <inheritdoc/>
    static JsonElement IJsonForm<JsonElement>.Read(ref MemberAccess access) => access.Cursor.ReadElement();

    /// <inheritdoc/>
    static void IJsonForm<JsonElement>.Write(ref MemberAccess access, JsonElement value) => access.Output.Element(value);
}
