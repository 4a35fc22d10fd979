using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SpecGen.Simulator.Rules;

/// <summary>What a server does that no page states: the table <c>rules.json</c>.</summary>
internal sealed class ServerRules
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Resources that a reference names, by the last words of its path.</summary>
    public Dictionary<string, string[]> References { get; init; } = [];

    /// <summary>Words in the path of a reference that can name what another system has.</summary>
    public string[] Elsewhere { get; init; } = [];

    /// <summary>What a new record of any resource that has such a member has without being given it.</summary>
    public Dictionary<string, JsonNode?> Always { get; init; } = [];

    /// <summary>Members that part records of one name from each other.</summary>
    public string[] NameScopes { get; init; } = [];

    /// <summary>Members of which either shows the other.</summary>
    public MirrorRule[] Mirrors { get; init; } = [];

    /// <summary>Parts of the names of members that are secret: taken, and never kept.</summary>
    public string[] Secrets { get; init; } = [];

    /// <summary>Ends of the names of members that name something.</summary>
    public string[] Names { get; init; } = [];

    /// <summary>What is not ONTAP's.</summary>
    public FormRules Forms { get; init; } = new();

    /// <summary>By the path of the resource, without keys.</summary>
    public Dictionary<string, ResourceRule> Resources { get; init; } = [];

    public static ServerRules Load()
    {
        using var stream = typeof(ServerRules).Assembly.GetManifestResourceStream("rules.json")!;
        return JsonSerializer.Deserialize<ServerRules>(stream, s_options)!;
    }

    public ResourceRule Of(string path) => Resources.GetValueOrDefault(path) ?? ResourceRule.None;

    /// <param name="path">Dotted path of the reference.</param>
    public string[]? TargetsOf(string resource, string path) =>
        References.GetValueOrDefault(resource + " " + path) ?? References.GetValueOrDefault(path) ?? References.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..]);

    /// <summary>What names a secret (<c>credentialID</c>) is none.</summary>
    public bool IsSecret(string member) =>
        !Names.Any(end => member.EndsWith(end, StringComparison.Ordinal)) && Secrets.Any(part => member.Contains(part, StringComparison.OrdinalIgnoreCase));

    public bool CanBeElsewhere(string path) => path.Split('.', '_').Any(word => Elsewhere.Contains(word));
}

/// <summary>What a server does with the records of one resource.</summary>
internal sealed class ResourceRule
{
    public static ResourceRule None { get; } = new();

    /// <summary>What a new record has that was given without it, by dotted path.</summary>
    public Dictionary<string, JsonNode?> Assigned { get; init; } = [];

    /// <summary>The same, of records that have the member named first.</summary>
    public Dictionary<string, Dictionary<string, JsonNode?>> AssignedWith { get; init; } = [];

    /// <summary>What need not be given, whatever the page says, where the member named first is.</summary>
    public Dictionary<string, string[]> OptionalWith { get; init; } = [];

    /// <summary>Each record of another resource has one here from the beginning: its path, and members that repeat that one's.</summary>
    public CompanionRule? Companion { get; init; }

    /// <summary>Texts that the server makes, by dotted path; <c>{n}</c> is the number of the record, <c>{random}</c> something that nobody guesses, any other name a member of the record.</summary>
    public Dictionary<string, string> Made { get; init; } = [];

    /// <summary>Members that repeat the first of several that is there.</summary>
    public Dictionary<string, string[]> Copied { get; init; } = [];

    /// <summary>Members of one value, each of which sets the others.</summary>
    public string[][] Same { get; init; } = [];

    /// <summary>Objects that a change replaces whole.</summary>
    public string[] Replaced { get; init; } = [];

    /// <summary>Lists of numbers from 0 that mean all of them where they are sent empty, with how many there are.</summary>
    public Dictionary<string, int> EmptyIsAll { get; init; } = [];

    /// <summary>Texts that take a member away where they are sent, such as a path of "" that unmounts.</summary>
    public string[] EmptyIsNone { get; init; } = [];

    /// <summary>Members that every element of a list has, by the path of the list; texts as in <see cref="Made"/>.</summary>
    public Dictionary<string, Dictionary<string, JsonNode?>> Elements { get; init; } = [];

    /// <summary>Members that show what another one has, by dotted path.</summary>
    public Dictionary<string, string> Derived { get; init; } = [];

    /// <summary>Members that a list shows besides keys and name, asked for or not.</summary>
    public string[] Shown { get; init; } = [];

    /// <summary>Members that <c>fields=*</c> shows although the page calls them expensive.</summary>
    public string[] NotExpensive { get; init; } = [];

    public OrderRule? Order { get; init; }

    /// <summary>The code that says that there is no such record, where a page of the call documents it.</summary>
    public long? NotFound { get; init; }

    /// <summary>Its records are files, which are sent and read as forms.</summary>
    public FileRule? Files { get; init; }
}

/// <summary>The codes by which calls of files are refused, where a page of the call documents them.</summary>
/// <param name="Missing">There is no such file.</param>
/// <param name="Exists">There is one already.</param>
/// <param name="TooLong">It is more than one call may move.</param>
internal sealed record FileRule(long Missing, long Exists, long TooLong);

/// <summary>Records that stand in an order, which a change can move them in.</summary>
/// <param name="Index">The member that says where.</param>
/// <param name="Parameter">The parameter of a change that says where to.</param>
/// <param name="Within">Members that part one order from another.</param>
internal sealed record OrderRule(string Index, string Parameter, string[] Within);

/// <summary>A list of references, and the reference back in each record that it names.</summary>
/// <param name="Owner">Resource with the list.</param>
/// <param name="Owned">Resource of the records that are named.</param>
internal sealed record MirrorRule(string Owner, string List, string Owned, string Reference);

/// <summary>A record that there is for each one of another resource.</summary>
/// <param name="Of">Path of the other resource.</param>
/// <param name="Members">Dotted paths here, and there.</param>
/// <param name="Lists">Lists of the other one, by dotted path, for whose elements there is one each; without elements there is one.</param>
internal sealed record CompanionRule(string Of, Dictionary<string, string> Members, string[] Lists);
