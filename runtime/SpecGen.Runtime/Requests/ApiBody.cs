using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Makes bodies of what is no object with members of its own, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiBody
{
    /// <summary>A map, a list or raw JSON as a body.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TForm">How it stands in JSON.</typeparam>
    /// <param name="value">What to send.</param>
    public static ApiObject Of<T, TForm>(T value)
        where T : notnull
        where TForm : IJsonForm<T>
    {
        ArgumentNullException.ThrowIfNull(value, "body");
        return new ValueBody<T, TForm>(value);
    }
}
