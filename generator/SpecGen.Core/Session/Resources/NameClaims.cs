using SpecGen.Naming;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>Who has each name that is seen beyond its file: of namespaces, of types, of classes of the path tree, of files.</summary>
internal sealed class NameClaims(GroupNames projectNames)
{
    private const string FileKind = "file";
    private const string NamespaceKind = "namespace";
    private const string TypeKind = "type";

    private readonly Dictionary<(string Scope, string Name), Claim> _claims = [];

    /// <summary>Takes all names of a resource, or none where another has one of them.</summary>
    /// <returns>What clashes, in words; null where nothing does.</returns>
    public string? TakeAllOf(NamedResource resource, DeclaredNames declared)
    {
        var wanted = ClaimsOf(resource, declared).ToArray();
        foreach (var claim in wanted)
        {
            if (_claims.TryGetValue(claim.Key, out var taken) && taken.Owner != claim.Owner)
            {
                return $"its {claim.Kind} '{claim.FullName}' would be called like a {taken.Kind} of {taken.Resource.Path} ({PageFolders.ShortName(taken.Resource.File, resource.File)}); " +
                    "give one of them another name by an override (\"name\")";
            }
        }

        foreach (var claim in wanted)
        {
            if (!_claims.ContainsKey(claim.Key))
                _claims.Add(claim.Key, claim);
        }

        return null;
    }

    private IEnumerable<Claim> ClaimsOf(NamedResource resource, DeclaredNames declared)
    {
        yield return new(resource, FileKind, FileKind, declared.HintName.ToUpperInvariant(), $"{resource.Api}:{resource.Path}");
        foreach (var claim in NamespacesOf(resource, declared.Namespace))
            yield return claim;
        foreach (var claim in ClassesOf(resource))
            yield return claim;
        var (@namespace, own) = ClassOf(resource.Api, SegmentsOf(resource.Path));
        foreach (var type in declared.Types.Where(type => type != own || declared.Namespace != @namespace))
            yield return new(resource, TypeKind, declared.Namespace, type, $"{resource.Api}:{resource.Path}#");
    }

    /// <summary>A namespace is a name in the one around it, which many resources may use.</summary>
    private static IEnumerable<Claim> NamespacesOf(NamedResource resource, string name)
    {
        for (var end = name.Length; end > 0;)
        {
            var dot = name.LastIndexOf('.', end - 1);
            yield return new(resource, NamespaceKind, dot < 0 ? "" : name.Substring(0, dot), name.Substring(dot + 1, end - dot - 1), NamespaceKind);
            end = dot;
        }
    }

    /// <summary>The client and the classes that lead to the resource, its own the last; resources share them.</summary>
    private IEnumerable<Claim> ClassesOf(NamedResource resource)
    {
        var segments = SegmentsOf(resource.Path);
        for (var count = 0; count <= segments.Length; count++)
        {
            string[] above = [.. segments.Take(count)];
            var (@namespace, name) = ClassOf(resource.Api, above);
            yield return new(resource, TypeKind, @namespace, name, $"{resource.Api}:{string.Join(".", above.Select(Identifier.Pascal))}");
        }
    }

    private (string Namespace, string Name) ClassOf(string api, string[] segments)
    {
        var names = projectNames.Of(api);
        return (names.Namespace(segments), segments.Length == 0 ? names.ClientName : names.ClassName(segments));
    }

    private static string[] SegmentsOf(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <param name="Scope">Where the name may be there once.</param>
    /// <param name="Owner">What has it: claims of one owner do not clash.</param>
    private sealed record Claim(NamedResource Resource, string Kind, string Scope, string Name, string Owner)
    {
        public (string Scope, string Name) Key => (Scope, Name);

        public string FullName => Kind == FileKind || Scope.Length == 0 ? Name : Scope + "." + Name;
    }
}
