using SpecGen.Common;

namespace SpecGen.Binding.Corrections;

/// <summary>An entry of the override file: what one place of one operation states wrongly, and how it should read.</summary>
/// <param name="Method">Of the operation.</param>
/// <param name="PathTemplate">Of the operation, as printed on its page.</param>
/// <param name="Target">The place: <c>response.200.ike.state</c>, <c>request.name</c>, <c>parameter.query.fields</c>.</param>
/// <param name="Range">Where the entry stands in the override file.</param>
public sealed record Override(string Method, string PathTemplate, string Target, TextRange Range)
{
    /// <summary>The right type in the vocabulary of <see cref="Schema.Type"/>, or null to leave it.</summary>
    public string? Type { get; init; }

    /// <summary>The right item type of an array, or null to leave it.</summary>
    public string? ItemType { get; init; }

    public bool? Required { get; init; }

    /// <summary>All values that are allowed; empty to leave them.</summary>
    public EquatableArray<string> Enum { get; init; }

    public string? Format { get; init; }

    /// <summary>The name in C# to plan with; the name on the wire stays.</summary>
    public string? Name { get; init; }

    /// <summary>Of a body: the members by which its records are known; empty for none, null to leave it to the rule.</summary>
    public EquatableArray<string>? Key { get; init; }

    /// <summary>The operation as a user writes it: <c>GET /cluster/nodes</c>.</summary>
    public string Operation => Method + " " + PathTemplate;
}
