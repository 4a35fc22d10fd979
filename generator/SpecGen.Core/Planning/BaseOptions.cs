using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>The runtime's options class that an operation's options inherit, and the parameters it already has.</summary>
public sealed class BaseOptions
{
    private static readonly BaseOptions s_call = new("ApiCallOptions", "ignore_unknown_fields");

    private readonly HashSet<string> _parameters;

    private BaseOptions(string name, params string[] parameters)
    {
        Type = RuntimeTypes.Runtime + name;
        _parameters = new(parameters, StringComparer.Ordinal);
    }

    public string Type { get; }

    public bool Declares(string parameter) => _parameters.Contains(parameter);

    public static BaseOptions Of(ResourceOperation operation) => s_call;
}
