namespace SpecGen.Binding;

/// <summary>
/// Tells pages of ONTAP from those of other APIs documented in the same form, which refuse parameters and headers that
/// they do not know. ONTAP's pages all name the release; its commands, error envelope and global parameters tell it too.
/// </summary>
public static class OntapPages
{
    public static bool Is(Operation page) =>
        page.IntroducedIn is not null ||
        !page.RelatedCommands.IsEmpty ||
        page.Parameters.Any(parameter => parameter.Name is "return_timeout" or "return_records") ||
        page.Errors.Any(error => error.Schema?.Properties.Any(property => property is { Name: "error", Schema.Type: not "string" }) ?? false);

    /// <summary>Any success of a write can carry a job, and the wait of the server is always stated.</summary>
    public static bool IsWrite(Operation page) => page.Method is "POST" or "PATCH" or "DELETE" && Is(page);
}
