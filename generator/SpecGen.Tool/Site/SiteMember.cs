using SpecGen.Binding;
using SpecGen.Tool.Explain;

namespace SpecGen.Tool.Site;

/// <summary>A member of a body, or a parameter, as a row of a table.</summary>
/// <param name="Path">Dotted, from the body on.</param>
internal sealed record SiteMember(string Path, Schema Schema, bool IsRequired)
{
    public static IEnumerable<SiteMember> Below(Schema body) => Below(body, "");

    /// <summary>As a record has it, whether the body is one or has <c>records</c> of them.</summary>
    public string RecordPath => Path.StartsWith("records.", StringComparison.Ordinal) ? Path["records.".Length..] : Path;

    public string Type => SchemaWords.Of(Schema);

    /// <summary>What holds for its value, in few words each.</summary>
    public IEnumerable<string> Notes()
    {
        var attributes = Schema.Attributes;
        if (IsRequired)
            yield return "required";
        if (attributes.ReadOnly)
            yield return "read-only";
        if (attributes.CreateOnly)
            yield return "at creation only";
        if (attributes.WriteOnly)
            yield return "write-only";
        if (attributes.IntroducedIn is { } since)
            yield return $"since {since}";
        if (attributes.Format is { Length: > 0 } format)
            yield return format;
        if (attributes.DefaultText is { Length: > 0 } value)
            yield return $"default {value}";
        if (attributes.Minimum is { Length: > 0 } minimum)
            yield return $"at least {minimum}";
        if (attributes.Maximum is { Length: > 0 } maximum)
            yield return $"at most {maximum}";
        if (attributes.MinLength is { } shortest)
            yield return $"at least {shortest} characters";
        if (attributes.MaxLength is { } longest)
            yield return $"at most {longest} characters";
    }

    private static IEnumerable<SiteMember> Below(Schema schema, string path)
    {
        foreach (var property in schema.Properties)
        {
            var member = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            yield return new(member, property.Schema, property.Schema.Required == true);
            foreach (var below in Below(property.Schema, member))
                yield return below;
        }

        if (schema.AdditionalProperties is not { } values)
            yield break;
        var any = path.Length == 0 ? "*" : path + ".*";
        yield return new(any, values, IsRequired: false);
        foreach (var below in Below(values, any))
            yield return below;
    }
}
