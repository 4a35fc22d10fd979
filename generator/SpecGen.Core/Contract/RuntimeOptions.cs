namespace SpecGen.Contract;

/// <summary>A class of options that those of an operation inherit, with the query parameters it knows already.</summary>
public sealed class RuntimeOptions(RuntimeType type, RuntimeOptions? parent, params (string WireName, string PropertyName)[] parameters)
{
    public RuntimeType Type => type;

    public RuntimeOptions? Base => parent;

    /// <summary>Those that the class declares itself.</summary>
    public IReadOnlyList<(string WireName, string PropertyName)> Parameters => parameters;

    /// <summary>What it has under a name, parameters included.</summary>
    public IEnumerable<string> MemberNames =>
        parameters.Select(parameter => parameter.PropertyName).Concat(type.MemberNames).Concat(parent?.MemberNames ?? []);

    public bool Declares(string wireName) =>
        parameters.Any(parameter => parameter.WireName == wireName) || parent?.Declares(wireName) == true;

    public bool HasMember(string name) => MemberNames.Contains(name, StringComparer.Ordinal);
}
