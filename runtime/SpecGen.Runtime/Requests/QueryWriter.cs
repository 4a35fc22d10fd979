using System.ComponentModel;
using System.Globalization;

namespace SpecGen.Runtime.Generated;

/// <summary>Writes query parameters. A value that is null is left out; the elements of a list are joined by commas.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct QueryWriter
{
    private readonly ApiRequest _request;
    private readonly AddressBuilder _uri;
    private readonly LaterParts? _later;
    private string? _replaced;
    private string? _latest;
    private bool _hasQuery;
    private int _conditions;

    internal QueryWriter(ApiRequest request, AddressBuilder uri, LaterParts? later)
    {
        _request = request;
        _uri = uri;
        _later = later;
        _conditions = -1;
    }

    /// <summary>Something was written that selects records.</summary>
    internal bool HasCondition { get; private set; }

    /// <summary>What was written so far says how the call is made; what follows is the operation's own.</summary>
    internal void BeginConditions()
    {
        HasCondition = false;
        _conditions = _uri.Length;
    }

    /// <summary>Where in the address the operation's own parameters begin; its end where it has none.</summary>
    internal readonly int ConditionsStart => _conditions < 0 ? _uri.Length : Math.Min(_conditions + 1, _uri.Length);

    /// <summary>Writes a parameter in place of what the options say, whose own value is then left out.</summary>
    internal void Replace(string name, string value)
    {
        Add(name, value);
        _replaced = name;
    }

    /// <summary>Writes an order.</summary>
    internal void AddOrder<TRecord>(string name, IReadOnlyList<ApiOrder<TRecord>>? values)
    {
        for (var index = 0; index < values?.Count; index++)
        {
            _later?.Take(LaterPartKind.Parameter, $"{name}={values[index]}", values[index].Release);
            AddElement(name, index, values[index].ToString());
        }
    }

    /// <summary>Writes a condition.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The condition.</param>
    public void Add(string name, Filter? value) => Add(name, value?.ToString());

    /// <summary>Writes a text.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its value.</param>
    public void Add(string name, string? value)
    {
        if (value is not null)
            AddElement(name, 0, value);
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its value.</param>
    public void Add(string name, long? value)
    {
        if (value is { } number)
            Add(name, number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a number.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its value.</param>
    public void Add(string name, double? value)
    {
        if (value is { } number)
            Add(name, number.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its value.</param>
    public void Add(string name, bool? value)
    {
        if (value is not { } boolean)
            return;
        // A switch such as "force" selects no records; a condition on a boolean is a filter.
        var hadCondition = HasCondition;
        Add(name, boolean ? "true" : "false");
        HasCondition = hadCondition;
    }

    /// <summary>Writes a value that keeps its text: an open enumeration, a date.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its value.</param>
    public void Add<T>(string name, T? value)
        where T : struct, IApiValue<T> => Add(name, value?.Text);

    /// <summary>Writes values that keep their text.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="values">The values.</param>
    public void Add<T>(string name, IReadOnlyList<T>? values)
        where T : struct, IApiValue<T>
    {
        for (var index = 0; index < values?.Count; index++)
            AddElement(name, index, values[index].Text ?? "");
    }

    /// <summary>Writes fields that select records.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="values">The fields.</param>
    internal void Add(string name, IReadOnlyList<ApiField>? values)
    {
        for (var index = 0; index < values?.Count; index++)
        {
            _later?.Take(LaterPartKind.Parameter, $"{name}={values[index]}", values[index].Release);
            AddElement(name, index, values[index].ToString());
        }
    }

    /// <summary>Writes what is to be answered.</summary>
    internal void AddSelection(IReadOnlyList<ApiField>? fields)
    {
        var count = 0;
        for (var index = 0; index < fields?.Count; index++)
            AddSelected(fields[index].ToString(), fields[index].Release, ref count);
    }

    /// <summary>Writes what is to be answered, by dotted wire names and the releases that brought them.</summary>
    internal void AddSelection(IEnumerable<(string Name, string? IntroducedIn)> fields)
    {
        var count = 0;
        foreach (var (name, release) in fields)
            AddSelected(name, release, ref count);
    }

    /// <summary>Writes texts.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="values">The texts.</param>
    public void Add(string name, IReadOnlyList<string>? values)
    {
        for (var index = 0; index < values?.Count; index++)
            AddElement(name, index, values[index]);
    }

    /// <summary>Writes integers.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="values">The integers.</param>
    public void Add(string name, IReadOnlyList<long>? values)
    {
        for (var index = 0; index < values?.Count; index++)
            AddElement(name, index, values[index].ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes numbers.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="values">The numbers.</param>
    public void Add(string name, IReadOnlyList<double>? values)
    {
        for (var index = 0; index < values?.Count; index++)
            AddElement(name, index, values[index].ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes booleans.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="values">The booleans.</param>
    public void Add(string name, IReadOnlyList<bool>? values)
    {
        for (var index = 0; index < values?.Count; index++)
            AddElement(name, index, values[index] ? "true" : "false");
    }

    /// <summary>Refuses the call if it does not have the parameter, which was to be written last.</summary>
    /// <param name="name">The parameter.</param>
    /// <exception cref="ArgumentException">It was left out.</exception>
    public readonly void Require(string name)
    {
        if (name != _latest && name != _replaced)
            throw ArgumentFailures.WithoutParameter(_request, name);
    }

    /// <summary>Says which release brought the parameter, if the call has it; it was to be written last.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="release">The release, as its page prints it.</param>
    public readonly void IntroducedIn(string name, string release)
    {
        if (name == _latest)
            _later?.Take(LaterPartKind.Parameter, name, release);
    }

    private void AddSelected(string field, string? release, ref int count)
    {
        if (_later?.Take(LaterPartKind.Field, field, release) != false)
            AddElement("fields", count++, field);
    }

    private void AddElement(string name, int index, string text)
    {
        if (name == _replaced)
            return;
        if (index == 0)
            Begin(name);
        else
            _uri.Append(',');
        _uri.AppendQuery(text);
    }

    private void Begin(string name)
    {
        _uri.Append(_hasQuery ? '&' : '?');
        _hasQuery = true;
        HasCondition = true;
        _latest = name;
        _uri.AppendQuery(name);
        _uri.Append('=');
    }
}
