using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Names of the classes and namespaces of the path tree. The client's name is the user's: what stands beside it and
/// would be called like it gets an ending, whichever pages are present.
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
        return new(RootNamespace + "." + NamespaceSegment(name, isBesideClient: true), name + Client) { FilePrefix = name + "-" };
    }

    /// <summary>The namespace that the first <paramref name="count"/> segments stand for.</summary>
    public string Namespace(IReadOnlyList<string> segments, int count)
    {
        var name = RootNamespace;
        for (var index = 0; index < count; index++)
            name += "." + NamespaceSegment(segments[index], isBesideClient: index == 0);
        return name;
    }

    /// <summary>The class of the path that the segments lead to: <c>SecurityApi</c>.</summary>
    public string ClassName(IReadOnlyList<string> segments) =>
        TypeName(segments[segments.Count - 1], "Api", isBesideClient: segments.Count == 1);

    /// <summary>The stem and the ending, which is repeated where it would be called like the client.</summary>
    public string TypeName(string stem, string ending, bool isBesideClient) =>
        stem + ending + (isBesideClient && stem + ending == ClientName ? ending : "");

    private string NamespaceSegment(string segment, bool isBesideClient) =>
        ReservedNames.IsNamespace(segment) || (isBesideClient && segment == ClientName) ? segment + "Namespace" : segment;
}
