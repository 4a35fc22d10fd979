using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>What a property is called on the wire, by its own attribute or the one of its type, which is read once.</summary>
internal static class WireName
{
    private static readonly ConditionalWeakTable<Type, WireNamesAttribute> s_told = [];

    public static string? Of(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? ToldBy(property.DeclaringType!)?.NameOf(property.Name);

    private static WireNamesAttribute? ToldBy(Type type)
    {
        if (s_told.TryGetValue(type, out var known))
            return known;
        var told = type.GetCustomAttribute<WireNamesAttribute>(inherit: false);
        if (told is not null)
            s_told.AddOrUpdate(type, told);
        return told;
    }
}
