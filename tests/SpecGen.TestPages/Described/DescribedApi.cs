using System.Text.Json;

namespace SpecGen.TestPages.Described;

/// <summary>An invented API: what its pages print, once for every form.</summary>
/// <param name="RequiredColumn">Tables of bodies have a column Required, as those of Astra and Console do.</param>
/// <param name="Uses">File beside this one whose definitions are here, too.</param>
/// <param name="Definitions">By a key of their own; several can be printed under one name.</param>
public sealed record DescribedApi(
    bool RequiredColumn,
    IReadOnlyDictionary<string, DescribedDefinition> Definitions,
    IReadOnlyList<DescribedPage> Pages,
    string? Uses = null)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    public static DescribedApi Read(string path)
    {
        var api = JsonSerializer.Deserialize<DescribedApi>(File.ReadAllText(path), s_json) ?? throw new InvalidDataException($"{path} describes no API.");
        return api.Uses is { } other
            ? api with { Definitions = api.Definitions.Concat(Read(Path.Combine(Path.GetDirectoryName(path)!, other)).Definitions).ToDictionary() }
            : api;
    }

    public string NameOf(string key) => Definition(key).Name ?? key;

    /// <summary>Dots of a name are underscores in its anchor.</summary>
    public string AnchorOf(string key) => NameOf(key).Replace('.', '_');

    public DescribedDefinition Definition(string key) =>
        Definitions.TryGetValue(key, out var definition) ? definition : throw new InvalidDataException($"No definition is called '{key}'.");
}

/// <param name="Name">As printed; the key where it is null.</param>
/// <param name="Map">Type of the values: the page says "Hash mapping strings to" it.</param>
public sealed record DescribedDefinition(string? Name = null, string Text = "", string? Map = null, IReadOnlyDictionary<string, DescribedMember>? Members = null)
{
    public IReadOnlyDictionary<string, DescribedMember> Rows => Members ?? new Dictionary<string, DescribedMember>();
}
