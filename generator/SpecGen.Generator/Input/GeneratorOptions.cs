using Microsoft.CodeAnalysis.Diagnostics;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;
using SpecGen.Model;
using SpecGen.Naming;
using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>The project's settings, reduced at once to a small value so that an unrelated setting changes nothing.</summary>
internal sealed record GeneratorOptions(
    GroupNames Names,
    PathSelection Selection,
    PagePreference Preference,
    bool HasDependencyInjection,
    EquatableArray<LocatedDiagnostic> Diagnostics)
{
    private const string DefaultClientName = "ApiClient";

    public static GeneratorOptions From(AnalyzerConfigOptions options)
    {
        var diagnostics = new List<LocatedDiagnostic>();
        var wantedNamespace = Property(options, "SpecGenNamespace");
        var rootNamespace = Identifier.Namespace(wantedNamespace ?? Property(options, "RootNamespace") ?? "Api");
        var wantedClient = Property(options, "SpecGenClientName") ?? DefaultClientName;
        var client = Identifier.Pascal(wantedClient);
        if (wantedNamespace is not null && rootNamespace != wantedNamespace)
            diagnostics.Add(Changed("SpecGenNamespace", wantedNamespace, rootNamespace));
        if (client != wantedClient)
            diagnostics.Add(Changed("SpecGenClientName", wantedClient, client));

        var selection = PathSelection.Parse(Property(options, "SpecGenInclude"), Property(options, "SpecGenExclude"));
        var hasDependencyInjection = Property(options, "SpecGenDependencyInjection") == "true";
        return new(new(rootNamespace, client), selection, PagePreference.Parse(Property(options, "SpecGenPrefer")), hasDependencyInjection, diagnostics.ToEquatableArray());
    }

    private static LocatedDiagnostic Changed(string setting, string wanted, string used) =>
        LocatedDiagnostic.WithoutLocation(DiagnosticRules.ChangedSetting, setting, wanted, used);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
