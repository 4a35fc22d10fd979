using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Names of the classes and namespaces of the path tree. Every path has a namespace of its own, so the types of two
/// paths cannot meet; and no namespace is called like a type beside it.
/// </summary>
public sealed record GroupNames(string RootNamespace, string ClientName)
{
    private const string Client = "Client";

    /// <summary>What the names of generated files begin with, so that two APIs never want one.</summary>
    public string FilePrefix { get; private init; } = "";

    /// <summary>
    /// The names of one API among several: <c>Tenancy</c> has the namespace <c>….Tenancy</c> and in it the
    /// <c>TenancyClient</c>. An API without a name has the project's own.
    /// </summary>
    public GroupNames Of(string api)
    {
        if (api.Length == 0)
            return this;
        var name = Identifier.Pascal(api);
        return new(RootNamespace + "." + Segment([api]), name + Client) { FilePrefix = name + "-" };
    }

    /// <summary>The namespace that the segments stand for.</summary>
    /// <param name="literals">The literal segments as printed.</param>
    public string Namespace(IReadOnlyList<string> literals) => RootNamespace + string.Concat(SegmentsOf(literals).Select(segment => "." + segment));

    /// <summary>What types of the path begin with: with its area where it would be called like what stands around it.</summary>
    public PathName NameOf(IReadOnlyList<string> literals)
    {
        var name = PathName.Of(literals);
        return name.Area.Length > 0 && TypesOf(literals).IsTaken(name.Singular) ? name.WithArea : name;
    }

    /// <summary>The class of the path that the segments lead to: <c>SecurityApi</c>.</summary>
    public string ClassName(IReadOnlyList<string> literals) => TypesOf(literals).TakeEnding(NameOf(literals).Plural, "Api", "operations");

    /// <summary>The class of the path, fully qualified.</summary>
    public string ClassType(IReadOnlyList<string> literals) => $"global::{Namespace(literals)}.{ClassName(literals)}";

    /// <summary>What types of the path may not be called: like the client, or like a namespace around them.</summary>
    /// <param name="literals">The literal segments as printed.</param>
    /// <param name="report">Told of each name that needed a mark.</param>
    public TypeScope TypesOf(IReadOnlyList<string> literals, Action<NameClash>? report = null) =>
        new(RootNamespace.Split('.').Select(part => part.TrimStart('@')).Concat(SegmentsOf(literals)).Append(ClientName), report);

    private IEnumerable<string> SegmentsOf(IReadOnlyList<string> literals) =>
        literals.Select((_, index) => Segment([.. literals.Take(index + 1)]));

    private string Segment(string[] literals)
    {
        if (PathWords.PluralNamespace(string.Join("/", literals)) is { } plural)
            return plural;
        var parents = literals.Take(literals.Length - 1).ToArray();
        var name = Identifier.Pascal(literals[literals.Length - 1]);
        if (CouldBeType(name, parents))
            return name + "Namespace";
        var above = string.Join("/", parents);
        return ReservedNames.Avoid(
            name,
            "Namespace",
            taken => ReservedNames.IsNamespace(taken) || PathWords.IsPluralNamespace(above, taken));
    }

    /// <summary>A type of the path above could be called so: all begin alike.</summary>
    private bool CouldBeType(string name, string[] parents)
    {
        if (parents.Length == 0)
            return PascalWords.Begins(name, ClientName);
        var above = NameOf(parents);
        return PascalWords.Begins(name, above.Singular) || PascalWords.Begins(name, above.Plural + "Api");
    }
}
