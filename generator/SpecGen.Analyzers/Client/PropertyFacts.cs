using Microsoft.CodeAnalysis;
using SpecGen.Runtime.Generated;

namespace SpecGen.Analyzers.Client;

/// <summary>What generated code says of the properties that a type declares: in one attribute of the type, or in those of each.</summary>
internal sealed class PropertyFacts(INamedTypeSymbol type, ClientMarks marks)
{
    private readonly WireNameText? _text = type.Find(marks.WireNames)?.Text(0) is { } text ? new(text) : null;

    public string? WireNameOf(IPropertySymbol property) => property.Find(marks.WireName)?.Text(0) ?? _text?.NameOf(property.Name);

    public string? ReleaseOf(IPropertySymbol property) => property.Find(marks.IntroducedIn)?.Text(0) ?? _text?.ReleaseOf(property.Name);
}
