using SpecGen.Binding;

namespace SpecGen.Planning;

/// <summary>
/// Whether an operation writes to ONTAP, where any success can carry a job and the wait of the server is always stated.
/// Other APIs documented in the same form refuse parameters that they do not know. ONTAP's pages all name the release;
/// its error envelope and its global parameters tell it too.
/// </summary>
public static class OntapWrite
{
    public static bool Is(Operation page) => page.Method is "POST" or "PATCH" or "DELETE" && IsOntap(page);

    private static bool IsOntap(Operation page) =>
        page.IntroducedIn is not null ||
        !page.RelatedCommands.IsEmpty ||
        page.Parameters.Any(parameter => parameter.Name is "return_timeout" or "return_records") ||
        (page.Error?.Schema?.Properties.Any(property => property.Name == "error") ?? false);
}
