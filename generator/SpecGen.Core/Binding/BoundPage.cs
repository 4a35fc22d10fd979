using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Binding;

/// <summary>What binding made of one file: the operation, if the page has one, and what there was to say about it.</summary>
public sealed record BoundPage(Operation? Operation, EquatableArray<PageDiagnostic> Diagnostics);
