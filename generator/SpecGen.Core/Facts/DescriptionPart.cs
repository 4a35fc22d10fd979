using SpecGen.Common;

namespace SpecGen.Facts;

/// <summary>A headed part of an operation's description: "Required properties", "Default property values", ….</summary>
/// <param name="Lines">Its paragraphs and list items as plain text.</param>
public sealed record DescriptionPart(string Heading, EquatableArray<string> Lines);
