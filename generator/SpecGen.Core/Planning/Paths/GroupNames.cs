using System.Collections.Concurrent;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Names of the classes and namespaces of the path tree. Every path has a namespace of its own, so the types of two
/// paths cannot meet; and no namespace is called like a type beside it. What a path is called is remembered, as several stages
/// ask for each, and an editor again at every mention of a resource.
/// </summary>
public sealed record GroupNames(string RootNamespace, string ClientName)
{
    private readonly ConcurrentDictionary<string, GroupNames> _apis = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _namespaces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _classes = new(StringComparer.Ordinal);

    private const string Client = "Client";

    /// <summary>Of namespaces that may not be called as their segment.</summary>
    private const string Ending = "Namespace";

    /// <summary>What the names of generated files begin with, so that two APIs never want one.</summary>
    public string FilePrefix { get; private init; } = "";

    /// <summary>
    /// The names of one API among several: <c>Tenancy</c> has the namespace <c>….Tenancy</c> and in it the
    /// <c>TenancyClient</c>. An API without a name has the project's own.
    /// </summary>
    public GroupNames Of(string api) => api.Length == 0 ? this : _apis.GetOrAdd(api, OfOther);

    /// <summary>The namespace that the segments stand for.</summary>
    /// <param name="literals">The literal segments as printed.</param>
    public string Namespace(IReadOnlyList<string> literals) =>
        _namespaces.GetOrAdd(KeyOf(literals), _ => RootNamespace + string.Concat(SegmentsOf(literals).Select(segment => "." + segment)));

    /// <summary>The file of the resource that the segments lead to.</summary>
    /// <param name="literals">The literal segments as printed.</param>
    public string HintName(IEnumerable<string> literals) => Naming.HintName.Of(FilePrefix + string.Join(".", literals.Select(Identifier.Pascal)));

    /// <summary>What types of the path begin with: with its area where it would be called like what stands around it.</summary>
    public PathName NameOf(IReadOnlyList<string> literals) => NameOf(PathWords.Of(literals), SegmentsOf(literals));

    /// <summary>The class of the path that the segments lead to: <c>SecurityApi</c>.</summary>
    public string ClassName(IReadOnlyList<string> literals) =>
        _classes.GetOrAdd(KeyOf(literals), _ => TypesOf(literals).TakeEnding(NameOf(literals).Plural, "Api", "operations"));

    /// <summary>What types of the path may not be called: like the client, or like a namespace around them.</summary>
    /// <param name="literals">The literal segments as printed.</param>
    /// <param name="report">Told of each name that another type has.</param>
    /// <param name="reportCut">Told of each name that was cut.</param>
    /// <param name="below">Namespaces within that of the path which a type could meet.</param>
    public TypeScope TypesOf(
        IReadOnlyList<string> literals, Action<NameClash>? report = null, Action<CutName>? reportCut = null, IEnumerable<string>? below = null)
    {
        return new(Around(SegmentsOf(literals)).Concat(below ?? []), report, reportCut);
    }

    public bool Equals(GroupNames? other) =>
        other is not null && RootNamespace == other.RootNamespace && ClientName == other.ClientName && FilePrefix == other.FilePrefix;

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(RootNamespace) * 397) + StringComparer.Ordinal.GetHashCode(ClientName));

    private static string KeyOf(IEnumerable<string> literals) => string.Join("/", literals);

    private GroupNames OfOther(string api)
    {
        var name = Identifier.Pascal(api);
        var segment = PascalWords.Begins(name, ClientName) ? name + Ending : ReservedNames.Avoid(name, Ending, ReservedNames.IsNamespace);
        return new(RootNamespace + "." + segment, name + Client) { FilePrefix = name + "-" };
    }

    private PathName NameOf(string[] path, IReadOnlyList<string> segments)
    {
        var name = PathName.OfWords(path);
        return name.Area.Length > 0 && new TypeScope(Around(segments)).IsTaken(name.Singular) ? name.WithArea : name;
    }

    /// <param name="segments">Of the namespace, below that of the project.</param>
    private IEnumerable<string> Around(IEnumerable<string> segments) =>
        RootNamespace.Split('.').Select(part => part.TrimStart('@')).Concat(segments).Append(ClientName);

    /// <summary>From the outermost on, since a segment's name hangs on those above: asked for again by each, they would double with every level.</summary>
    private List<string> SegmentsOf(IReadOnlyList<string> literals)
    {
        var path = PathWords.Of(literals);
        var segments = new List<string>(path.Length);
        for (var index = 0; index < path.Length; index++)
        {
            string[] parents = [.. path.Take(index)];
            segments.Add(Segment(path[index], parents, index == 0 ? null : NameOf(parents, segments)));
        }

        return segments;
    }

    /// <param name="above">What the parents are called; null where there are none.</param>
    private string Segment(string literal, string[] parents, PathName? above)
    {
        if (PathWords.PluralNamespace(string.Join("/", parents.Append(literal))) is { } plural)
            return plural;
        var name = Identifier.Pascal(literal);
        if (CouldBeType(name, above))
            return WithoutOwner(name, above) ?? name + Ending;
        var path = string.Join("/", parents);
        return ReservedNames.Avoid(
            name,
            Ending,
            taken => ReservedNames.IsNamespace(taken) || PathWords.IsPluralNamespace(path, taken) || IsOfOwner(taken, above));
    }

    /// <summary>
    /// What belongs to an item and begins with its name says so at the end: <c>/apps/{id}/appMirrors</c> is
    /// <c>Apps.MirrorsOfApp</c>. Null where nothing would be left to begin with.
    /// </summary>
    private string? WithoutOwner(string name, PathName? above)
    {
        var owner = above?.Singular ?? ClientName;
        if (!PascalWords.Begins(name, owner))
            return null;
        var own = name.Substring(owner.Length);
        return own.Length == 0 || !char.IsUpper(own[0]) || CouldBeType(own, above) ? null : own + "Of" + owner;
    }

    /// <summary>Another segment could become the name by <see cref="WithoutOwner"/>.</summary>
    private static bool IsOfOwner(string name, PathName? above) => above is not null && PascalWords.Ends(name, "Of" + above.Singular);

    /// <summary>A type of the path above could be called so: all begin alike.</summary>
    private bool CouldBeType(string name, PathName? above) => above is null
        ? PascalWords.Begins(name, ClientName)
        : PascalWords.Begins(name, above.Singular) || PascalWords.Begins(name, above.Plural + "Api");
}
