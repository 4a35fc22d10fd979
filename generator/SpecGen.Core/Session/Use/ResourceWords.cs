using SpecGen.Common;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>
/// The words by which a program can mention each resource: the accessors that lead to it from a client, or one of its types.
/// What is mentioned too much is generated in vain, what is mentioned too little does not compile; so a word counts wherever
/// it stands, and one that is somebody else's may count too.
/// </summary>
public sealed class ResourceWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<MentionedClass> _classes = [];
    private readonly List<MentionedTypes> _types = [];

    private ResourceWords()
    {
    }

    /// <param name="clients">All of the project.</param>
    /// <param name="resources">That have code.</param>
    /// <param name="rootNamespace">Of the project: what a program says without it is said within it.</param>
    public static ResourceWords Of(IEnumerable<ClientPlan> clients, IEnumerable<NamedResource> resources, string rootNamespace) =>
        Of(clients, resources, rootNamespace, areTypesKnown: true);

    /// <summary>Before any page is read, what their types are called is not known: each may be mentioned whose namespace is said.</summary>
    /// <param name="clients">All that there may be.</param>
    /// <param name="resources">By their paths.</param>
    /// <param name="rootNamespace">Of the project.</param>
    public static ResourceWords OfPaths(IEnumerable<ClientPlan> clients, IEnumerable<NamedResource> resources, string rootNamespace) =>
        Of(clients, resources, rootNamespace, areTypesKnown: false);

    private static ResourceWords Of(IEnumerable<ClientPlan> clients, IEnumerable<NamedResource> resources, string rootNamespace, bool areTypesKnown)
    {
        var words = new ResourceWords();
        var owners = new Dictionary<string, NamedResource>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            words._names.UnionWith(resource.Names);
            foreach (var declared in resource.Declared)
            {
                owners[$"{declared.Namespace}.{declared.ClassName}"] = resource;
                words.Add(new MentionedTypes(resource, SegmentsBelow(rootNamespace, declared.Namespace), [.. EndsOf(declared.Namespace)], areTypesKnown ? declared.Types : default));
            }
        }

        foreach (var client in clients)
            words.Add(client, owners);
        return words;
    }

    /// <summary>The word can be part of a mention.</summary>
    /// <param name="word">An identifier, or the name of a namespace with its dots.</param>
    public bool Contains(string word) => _words.Contains(word) || _names.Contains(word);

    /// <summary>The word can name what is in the file of a resource.</summary>
    public bool IsName(string word) => _names.Contains(word);

    /// <param name="mentioned">All words of the program that are <see cref="Contains">contained</see> here.</param>
    public UsedResources MentionedBy(IEnumerable<string> mentioned)
    {
        var words = new HashSet<string>(mentioned, StringComparer.Ordinal);
        var resources = Accessed(words).Concat(_types.Where(types => types.IsMentionedBy(words)).Select(types => types.Resource));
        return new(resources.Select(resource => (resource.Api, resource.Path)), words.Where(IsName), _types.Count);
    }

    /// <summary>
    /// A class is at hand where the program names it, or the accessor that leads to it from one at hand. So that of a resource
    /// counts only with those above it, as <c>Nodes</c> is the name of much.
    /// </summary>
    private IEnumerable<NamedResource> Accessed(HashSet<string> words)
    {
        var atHand = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in _classes)
        {
            var isAccessed = place.Accessor is not null && words.Contains(place.Accessor) && atHand.Contains(place.Parent);
            if (isAccessed || words.Contains(place.Name))
                atHand.Add(place.Type);
            if (isAccessed && place.Resource is { } resource)
                yield return resource;
        }
    }

    private static string[] SegmentsBelow(string rootNamespace, string name) =>
        Plain(name.StartsWith(rootNamespace + ".", StringComparison.Ordinal) ? name.Substring(rootNamespace.Length + 1) : name).Split('.');

    /// <summary>The whole name, and all its ends of two segments or more: one alone is a word of many meanings.</summary>
    private static IEnumerable<string> EndsOf(string name)
    {
        var end = Plain(name);
        for (var dot = end.IndexOf('.'); dot >= 0; dot = end.IndexOf('.'))
        {
            yield return end;
            end = end.Substring(dot + 1);
        }
    }

    /// <summary>As identifiers are compared.</summary>
    private static string Plain(string name) => name.Replace("@", "");

    private void Add(MentionedTypes types)
    {
        _types.Add(types);
        _words.UnionWith(types.Types);
        _words.UnionWith(types.Segments);
        _words.UnionWith(types.Namespaces);
    }

    /// <summary>Groups come from the client downwards, so a class is at hand before those below are asked for.</summary>
    private void Add(ClientPlan client, Dictionary<string, NamedResource> owners)
    {
        Add(new MentionedClass($"{client.Namespace}.{client.Name}", client.Name, "", null, null));
        foreach (var group in client.Groups)
        {
            foreach (var member in group.Members)
            {
                var type = member.Type.Substring("global::".Length);
                owners.TryGetValue(type, out var resource);
                Add(new MentionedClass(type, type.Substring(type.LastIndexOf('.') + 1), $"{group.Namespace}.{group.Name}", member.PropertyName, resource));
            }
        }
    }

    private void Add(MentionedClass place)
    {
        _classes.Add(place);
        _words.Add(place.Name);
        if (place.Accessor is not null)
            _words.Add(place.Accessor);
    }

    /// <summary>A class of the path tree, at the accessor that leads to it; the client has none.</summary>
    private sealed record MentionedClass(string Type, string Name, string Parent, string? Accessor, NamedResource? Resource);

    /// <summary>
    /// The types of a resource: within reach where its namespace is said, in one piece or in several. One that is imported whole
    /// has its types, or an editor could not offer them.
    /// </summary>
    /// <param name="Segments">Of the namespace, below that of the project.</param>
    /// <param name="Namespaces">As a program may write it, from within any namespace around.</param>
    /// <param name="Types">Empty where they are not known; a resource has one at least.</param>
    private sealed record MentionedTypes(NamedResource Resource, string[] Segments, string[] Namespaces, EquatableArray<string> Types)
    {
        public bool IsMentionedBy(HashSet<string> words) =>
            Namespaces.Any(words.Contains) || (Segments.All(words.Contains) && (Types.IsEmpty || Types.Any(words.Contains)));
    }
}
