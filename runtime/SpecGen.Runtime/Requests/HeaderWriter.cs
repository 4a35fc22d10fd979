using System.ComponentModel;
using System.Globalization;

namespace SpecGen.Runtime.Generated;

/// <summary>Writes the headers that an operation documents. A value that is null is left out; the elements of a list are joined by commas.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct HeaderWriter
{
    private readonly ApiRequest _request;
    private readonly IReadOnlyDictionary<string, string> _defaults;

    private readonly LaterParts? _later;

    internal HeaderWriter(ApiRequest request, IReadOnlyDictionary<string, string> defaults, LaterParts? later)
    {
        _request = request;
        _defaults = defaults;
        _later = later;
    }

    /// <summary>What was written; null for nothing.</summary>
    internal Dictionary<string, string>? Headers { get; private set; }

    /// <summary>Writes a text.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The value cannot stand in a header: it has a line break or is not ASCII.</exception>
    public void Add(string name, string? value)
    {
        if (value is not null)
            (Headers ??= new(StringComparer.OrdinalIgnoreCase))[name] = HeaderRules.Checked(name, value);
    }

    /// <summary>Writes a number, a boolean or a value that keeps its text.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The value cannot stand in a header: it has a line break or is not ASCII.</exception>
    public void Add<T>(string name, T? value)
        where T : struct
    {
        if (value is { } present)
            Add(name, TextOf(present));
    }

    /// <summary>Writes values.</summary>
    /// <param name="name">The header.</param>
    /// <param name="values">Its values.</param>
    /// <exception cref="ArgumentException">A value cannot stand in a header: it has a line break or is not ASCII.</exception>
    public void Add<T>(string name, IReadOnlyList<T>? values)
        where T : notnull
    {
        if (values is not null)
            Add(name, string.Join(',', values.Select(TextOf)));
    }

    /// <summary>Refuses the call if neither it nor the client has the header.</summary>
    /// <param name="name">The header.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public readonly void Require(string name)
    {
        if (Headers?.ContainsKey(name) != true && !_defaults.ContainsKey(name))
            throw ArgumentFailures.WithoutHeader(_request, name);
    }

    /// <summary>Says which release brought a header, if the call has it.</summary>
    /// <param name="name">The header.</param>
    /// <param name="release">The release, as its page prints it.</param>
    public readonly void IntroducedIn(string name, string release)
    {
        if (Headers?.ContainsKey(name) == true)
            _later?.Take(LaterPartKind.Parameter, name, release);
    }

    private static string TextOf<T>(T value)
        where T : notnull => value switch
        {
            bool boolean => boolean ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            // Open enumerations, dates and durations are their text.
            _ => value.ToString() ?? "",
        };
}
