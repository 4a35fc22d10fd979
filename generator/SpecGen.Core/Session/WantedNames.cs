using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Naming;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>Names that a project gives, as C# takes them.</summary>
public static class WantedNames
{
    /// <param name="namespaceName">What the project asks for, or null.</param>
    /// <param name="defaultNamespace">Taken silently, since nobody chose it for SpecGen.</param>
    /// <param name="clientName">What the project asks for, or null.</param>
    public static (GroupNames Names, EquatableArray<ProjectDiagnostic> Diagnostics) Of(string? namespaceName, string? defaultNamespace, string? clientName)
    {
        var (wanted, wantedClient) = (namespaceName ?? defaultNamespace ?? "Api", clientName ?? "ApiClient");
        var names = new GroupNames(Identifier.Namespace(wanted), Identifier.Pascal(wantedClient));
        var diagnostics = new List<ProjectDiagnostic>();
        if (namespaceName is not null && names.RootNamespace != wanted)
            diagnostics.Add(Changed("SpecGenNamespace", wanted, names.RootNamespace));
        if (names.ClientName != wantedClient)
            diagnostics.Add(Changed("SpecGenClientName", wantedClient, names.ClientName));
        return (names, diagnostics.ToEquatableArray());
    }

    /// <summary>An API's name as it begins the names of its client and namespace.</summary>
    public static string ApiOf(string wanted) => wanted.Length == 0 ? "" : Identifier.Pascal(wanted);

    /// <summary>APIs that are called otherwise than the project says: each once.</summary>
    public static EquatableArray<ProjectDiagnostic> ChangedApis(IEnumerable<string> wanted) => wanted
        .Where(name => ApiOf(name) != name)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(name => Changed("Api", name, ApiOf(name)))
        .ToEquatableArray();

    private static ProjectDiagnostic Changed(string setting, string wanted, string used) =>
        ProjectDiagnostic.OfProject(DiagnosticRules.ChangedSetting, setting, wanted, used);
}
