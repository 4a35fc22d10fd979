namespace SpecGen.Runtime;

/// <summary>A value that travels as a JSON string and keeps the text it came with: open enumerations, dates, durations.</summary>
/// <typeparam name="TSelf">The value's own type.</typeparam>
public interface IApiValue<TSelf>
    where TSelf : struct, IApiValue<TSelf>
{
    /// <summary>The value as the server writes it.</summary>
    string Text { get; }

    /// <summary>Takes any text; one that is not documented is kept as it is.</summary>
    /// <param name="text">The value as the server writes it.</param>
    static abstract TSelf FromText(string text);
}
