namespace SpecGen.Runtime;

/// <summary>Asks for the one record that is known by certain values, and for what is to be compared of it.</summary>
internal sealed class StateQuery : ApiCallOptions
{
    private readonly IReadOnlyList<(string Name, string Value)> _conditions;
    private readonly IReadOnlyList<string> _fields;

    public StateQuery(IReadOnlyList<(string Name, string Value)> conditions, IReadOnlyList<string> fields, ApiCallOptions options)
    {
        _conditions = conditions;
        _fields = fields;
        Timeout = options.Timeout;
        IgnoreUnknownFields = options.IgnoreUnknownFields;
    }

    protected internal override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        foreach (var (name, value) in _conditions)
            query.Add(name, value);
        query.Add("fields", _fields);
    }
}
