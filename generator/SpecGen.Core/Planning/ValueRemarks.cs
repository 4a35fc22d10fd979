using SpecGen.Facts;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>What the bullets below a description say of a value, as sentences for whoever assigns or reads it.</summary>
internal static class ValueRemarks
{
    /// <summary>Longer ones are certificates and the like, which explain nothing.</summary>
    private const int LongestExample = 80;

    public static IEnumerable<string> Of(DataType type, SchemaAttributes attributes)
    {
        if (DefaultOf(type, attributes.DefaultText) is { } value)
            yield return $"Default: {value}.";
        if (attributes.Minimum is { Length: > 0 } minimum)
            yield return $"At least {minimum}.";
        if (attributes.Maximum is { Length: > 0 } maximum)
            yield return $"At most {maximum}.";
        if (attributes.MinLength is { } shortest)
            yield return $"At least {shortest} characters.";
        if (attributes.MaxLength is { } longest)
            yield return $"At most {longest} characters.";
        if (type.Kind != DataKind.Enumeration && !attributes.Enum.IsEmpty)
            yield return $"One of: {string.Join(", ", attributes.Enum)}.";
        if (!type.Kind.IsTime() && attributes.Format is { Length: > 0 } format)
            yield return $"Format: {format}.";
        if (attributes.Nullable == true)
            yield return "Can be null.";
        if (attributes.Example is { Length: > 0 and <= LongestExample } example)
            yield return $"Example: {example}";
    }

    /// <summary>Pages print true as <c>1</c> and false as nothing; every text default is printed as <c>1</c>, so none is known.</summary>
    private static string? DefaultOf(DataType type, string? printed) => type switch
    {
        _ when printed is null || type.IsArray => null,
        { Kind: DataKind.Boolean } => printed is "1" or "true" ? "true" : "false",
        { Kind: DataKind.WholeNumber or DataKind.Number } => printed.Length == 0 ? null : printed,
        _ => printed is "" or "1" ? null : printed,
    };
}
