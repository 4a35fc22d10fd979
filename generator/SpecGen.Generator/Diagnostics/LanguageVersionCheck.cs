using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Generator.Diagnostics;

/// <summary>
/// Generated code is C# 12; an older setting would end in errors that point at generated files. A project without
/// pages only references one that has them, and may be as old as it likes.
/// </summary>
internal static class LanguageVersionCheck
{
    public static EquatableArray<LocatedDiagnostic> Check(ParseOptions options, bool hasPages) =>
        hasPages && options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 } old
            ? [LocatedDiagnostic.WithoutLocation(DiagnosticRules.OldLanguageVersion, old.LanguageVersion.ToDisplayString())]
            : default;
}
