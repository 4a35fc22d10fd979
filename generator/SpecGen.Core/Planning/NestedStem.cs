using SpecGen.Common;

namespace SpecGen.Planning;

/// <summary>What the names of types within a type begin with.</summary>
/// <param name="Root">What all of them begin with.</param>
/// <param name="Name">Of the type around, before anything was left out of it.</param>
/// <param name="Segments">The members that lead from the root to it, as their wire names say.</param>
public sealed record NestedStem(string Root, string Name, EquatableArray<string> Segments)
{
    public static NestedStem Of(string root) => new(root, root, default);

    public NestedStem Within(string name, string segment) => this with { Name = name, Segments = Segments.Append(segment).ToEquatableArray() };
}
