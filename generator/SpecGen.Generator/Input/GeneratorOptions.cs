using Microsoft.CodeAnalysis.Diagnostics;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>The project's settings, reduced at once to a small value so that an unrelated setting changes nothing.</summary>
internal sealed record GeneratorOptions(
    ReadingOptions Reading,
    ClientOptions Client,
    PagePreference Preference,
    bool HasDependencyInjection,
    EquatableArray<ProjectDiagnostic> Diagnostics)
{
    public static GeneratorOptions From(AnalyzerConfigOptions options)
    {
        var (names, diagnostics) = WantedNames.Of(
            Property(options, "SpecGenNamespace"), Property(options, "RootNamespace"), Property(options, "SpecGenClientName"));
        var selection = PathSelection.Parse(Property(options, "SpecGenInclude"), Property(options, "SpecGenExclude"));
        var preference = PagePreference.Parse(Property(options, "SpecGenPrefer"));
        var (isByUse, unknown) = WantedEmission.Of(Property(options, "SpecGenEmit"));
        return new(new(selection, isByUse), new(names, isByUse), preference, Property(options, "SpecGenDependencyInjection") == "true", [.. diagnostics, .. unknown]);
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}

/// <summary>What settles how a page is read.</summary>
/// <param name="IsByUse">Only what the program mentions is generated.</param>
internal sealed record ReadingOptions(PathSelection Selection, bool IsByUse);

/// <summary>What settles how the client is planned.</summary>
/// <param name="IsByUse">Only what the program mentions is generated.</param>
internal sealed record ClientOptions(GroupNames Names, bool IsByUse);
