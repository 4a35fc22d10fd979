namespace SpecGen.Runtime;

/// <summary>Asks for the one record that is known by certain values, and for what is to be compared of it.</summary>
internal sealed class StateQuery : ApiCallOptions
{
    private readonly IReadOnlyList<(string Name, string Value)> _conditions;
    private readonly IReadOnlyList<(string Name, string? IntroducedIn)> _fields;

    public StateQuery(IReadOnlyList<(string Name, string Value)> conditions, IReadOnlyList<(string Name, string? IntroducedIn)> fields, ApiCallOptions options)
    {
        _conditions = conditions;
        _fields = fields;
        Timeout = options.Timeout;
        IgnoreUnknownFields = options.IgnoreUnknownFields;
    }

    internal override bool MayLeaveOut => false;

    protected internal override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        foreach (var (name, value) in _conditions)
            query.Add(name, value);
        query.AddSelection(_fields);
    }
}
