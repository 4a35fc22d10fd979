using System.Collections.ObjectModel;
using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>An object.</summary>
/// <typeparam name="T">Its generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ObjectForm<T> : IJsonForm<T>
    where T : ApiObject, new()
{
    /// <inheritdoc/>
    static T IJsonForm<T>.Read(ref MemberAccess access) => access.ReadObject<T>();

    /// <inheritdoc/>
    static void IJsonForm<T>.Write(ref MemberAccess access, T value) => access.WriteOpened(value);
}

/// <summary>An array.</summary>
/// <typeparam name="T">Type of its items.</typeparam>
/// <typeparam name="TForm">How an item stands in it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListForm<T, TForm> : IJsonForm<IReadOnlyList<T>>
    where TForm : IJsonForm<T>
{
    /// <inheritdoc/>
    static IReadOnlyList<T> IJsonForm<IReadOnlyList<T>>.Empty => [];

    /// <inheritdoc/>
    static IReadOnlyList<T> IJsonForm<IReadOnlyList<T>>.Read(ref MemberAccess access) => access.ReadList<T, TForm>();

    /// <inheritdoc/>
    static void IJsonForm<IReadOnlyList<T>>.Write(ref MemberAccess access, IReadOnlyList<T> value) => access.WriteList<T, TForm>(value);
}

/// <summary>An object whose members' names are data: a map.</summary>
/// <typeparam name="T">Type of its values.</typeparam>
/// <typeparam name="TForm">How a value stands in it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapForm<T, TForm> : IJsonForm<IReadOnlyDictionary<string, T>>
    where TForm : IJsonForm<T>
{
    /// <inheritdoc/>
    static IReadOnlyDictionary<string, T> IJsonForm<IReadOnlyDictionary<string, T>>.Empty => ReadOnlyDictionary<string, T>.Empty;

    /// <inheritdoc/>
    static IReadOnlyDictionary<string, T> IJsonForm<IReadOnlyDictionary<string, T>>.Read(ref MemberAccess access) => access.ReadMap<T, TForm>();

    /// <inheritdoc/>
    static void IJsonForm<IReadOnlyDictionary<string, T>>.Write(ref MemberAccess access, IReadOnlyDictionary<string, T> value) => access.WriteMap<T, TForm>(value);
}

/// <summary>A value or null, where the value is a structure in C#.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <typeparam name="TForm">How the value stands in JSON.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableForm<T, TForm> : IJsonForm<T?>
    where T : struct
    where TForm : IJsonForm<T>
{
    /// <inheritdoc/>
    static T? IJsonForm<T?>.Empty => null;

    /// <inheritdoc/>
    static T? IJsonForm<T?>.Read(ref MemberAccess access) => LenientScalar.IsNull(ref access.Cursor) ? null : TForm.Read(ref access);

    /// <inheritdoc/>
    static void IJsonForm<T?>.Write(ref MemberAccess access, T? value)
    {
        if (value is { } present)
            TForm.Write(ref access, present);
        else
            access.Output.Text(null);
    }
}

/// <summary>A value or null, where the value is a class in C#.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <typeparam name="TForm">How the value stands in JSON.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalForm<T, TForm> : IJsonForm<T?>
    where T : class
    where TForm : IJsonForm<T>
{
    /// <inheritdoc/>
    static T? IJsonForm<T?>.Empty => null;

    /// <inheritdoc/>
    static T? IJsonForm<T?>.Read(ref MemberAccess access) => LenientScalar.IsNull(ref access.Cursor) ? null : TForm.Read(ref access);

    /// <inheritdoc/>
    static void IJsonForm<T?>.Write(ref MemberAccess access, T? value)
    {
        if (value is null)
            access.Output.Text(null);
        else
            TForm.Write(ref access, value);
    }
}
