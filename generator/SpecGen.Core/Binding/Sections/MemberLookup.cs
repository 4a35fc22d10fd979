using SpecGen.Common;

namespace SpecGen.Binding.Sections;

/// <summary>A member that was found, and what the page's table says of it.</summary>
/// <param name="IsByEnding">The page names its last part only.</param>
internal sealed record KnownMember(StatedMember Stated, Schema Schema, bool IsByEnding = false);

/// <summary>
/// Finds what a section names in the page's tables. A path parameter comes before the body's member of its name, as the path
/// always has it. Spelling may differ in capitals and dashes; and of a member that moved into an object pages go on to print the
/// last part alone, which is enough where no other member ends so.
/// </summary>
internal sealed class MemberLookup(Schema? request, EquatableArray<Parameter> parameters)
{
    private const string AnyMember = ".*";

    private readonly Dictionary<EquatableArray<SchemaProperty>, ILookup<string, SchemaProperty>> _properties = new(EquatableArray.Identity<SchemaProperty>());
    private ILookup<string, KnownMember>? _byLastPart;
    private ILookup<string, Parameter>? _parameters;

    public KnownMember? Find(string printed)
    {
        var path = WithoutPlaces(printed);
        return Parameter(path, isPath: true) ?? InBody(path) ?? Parameter(path, isPath: false) ?? ByEnding(path);
    }

    /// <summary>The values below <c>filters.*</c> that are no objects; the member itself for a path without a star.</summary>
    public IEnumerable<KnownMember> FindAll(string printed)
    {
        if (Find(printed) is not { } member)
            return [];
        return PrintedPath.Plain(printed).EndsWith(AnyMember, StringComparison.Ordinal) ? MembersBelow(member).Where(below => below.Schema.Properties.IsEmpty) : [member];
    }

    /// <summary>Deeper members that each could be meant by a name which is no member's.</summary>
    public IReadOnlyList<string> PossiblyMeant(string printed) =>
        [.. AllByEnding(WithoutPlaceholder(WithoutPlaces(printed))).Select(member => member.Stated.Path).Distinct(StringComparer.Ordinal)];

    private KnownMember? Parameter(string path, bool isPath)
    {
        _parameters ??= parameters.ToLookup(parameter => Folded(parameter.Name), StringComparer.OrdinalIgnoreCase);
        return _parameters[Folded(path)]
            .Where(parameter => parameter.Location == "path" == isPath && IsAlike(parameter.Name, path))
            .Select(parameter => new KnownMember(new StatedMember(parameter.Name, parameter.Location), parameter.Schema))
            .FirstOrDefault();
    }

    private KnownMember? InBody(string path) => request is null ? null : InObject(request, path, prefix: "");

    /// <summary>Only for what is surely a name: <c>state</c> alone may mean anything.</summary>
    private KnownMember? ByEnding(string path)
    {
        if (path.IndexOfAny(['_', '.']) < 0)
            return null;
        var found = AllByEnding(path).Take(2).ToList();
        return found.Count == 1 ? found[0] with { IsByEnding = true } : null;
    }

    private IEnumerable<KnownMember> AllByEnding(string path)
    {
        if (request is null)
            return [];
        _byLastPart ??= MembersBelow(new KnownMember(new StatedMember("", StatedMember.Body), request)).ToLookup(member => LastPartOf(member.Stated.Path), StringComparer.Ordinal);
        var ending = "." + path;
        return _byLastPart[LastPartOf(path)].Where(member => member.Stated.Path.EndsWith(ending, StringComparison.Ordinal));
    }

    private static string LastPartOf(string path) => path.Substring(path.LastIndexOf('.') + 1);

    /// <summary>A member's own name may have dots.</summary>
    private KnownMember? InObject(Schema schema, string path, string prefix)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('.', end - 1))
        {
            if (PropertyOf(schema, path.Substring(0, end)) is not { } property)
                continue;
            var name = prefix + property.Name;
            if (end == path.Length)
                return new KnownMember(new StatedMember(name, StatedMember.Body), property.Schema);
            if (InObject(property.Schema, path.Substring(end + 1), name + ".") is { } found)
                return found;
        }

        return null;
    }

    /// <summary>A page may name thousands of thousands: each table is sorted once.</summary>
    private SchemaProperty? PropertyOf(Schema schema, string name)
    {
        if (!_properties.TryGetValue(schema.Properties, out var properties))
            _properties.Add(schema.Properties, properties = schema.Properties.ToLookup(property => Folded(property.Name), StringComparer.OrdinalIgnoreCase));
        SchemaProperty? alike = null;
        foreach (var property in properties[Folded(name)])
        {
            if (property.Name == name)
                return property;
            if (alike is null && IsAlike(property.Name, name))
                alike = property;
        }

        return alike;
    }

    private static IEnumerable<KnownMember> MembersBelow(KnownMember member)
    {
        var prefix = member.Stated.Path.Length == 0 ? "" : member.Stated.Path + ".";
        foreach (var property in member.Schema.Properties)
        {
            var child = new KnownMember(member.Stated with { Path = prefix + property.Name }, property.Schema);
            yield return child;
            foreach (var below in MembersBelow(child))
                yield return below;
        }
    }

    private static string WithoutPlaces(string printed)
    {
        var path = PrintedPath.Plain(printed).Replace("[]", "");
        return path.EndsWith(AnyMember, StringComparison.Ordinal) ? path.Substring(0, path.Length - AnyMember.Length) : path;
    }

    /// <summary><c>&lt;template&gt;.name</c>: the member of whichever object it is.</summary>
    private static string WithoutPlaceholder(string path)
    {
        var end = path.StartsWith("<", StringComparison.Ordinal) ? path.IndexOf(">.", StringComparison.Ordinal) : -1;
        return end < 0 ? path : path.Substring(end + 2);
    }

    private static string Folded(string name) => name.Replace('-', '_');

    /// <summary><c>VLAN</c> is a word for a thing, not the member <c>vlan</c>.</summary>
    private static bool IsAlike(string name, string printed) =>
        name.Length == printed.Length && string.Equals(Folded(name), Folded(printed), StringComparison.OrdinalIgnoreCase)
        && (name == printed || printed.Any(char.IsLower));
}
