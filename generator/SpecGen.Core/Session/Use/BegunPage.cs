using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Pages;

namespace SpecGen.Session;

/// <summary>A page of a program that gets what it mentions, as far as its beginning tells.</summary>
/// <param name="Identity">See <see cref="ResourcePath.Identity"/>.</param>
/// <param name="LiteralPath">See <see cref="ResourcePath.LiteralPath"/>.</param>
/// <param name="IsOntap">It is ONTAP's for certain.</param>
public sealed record BegunPage(string File, string Api, PageForm Form, OperationName Name, string Identity, string LiteralPath, bool IsOntap)
{
    public static BegunPage Of(string file, string api, PageForm form, PageBeginning beginning) =>
        Of(file, api, form, beginning.Name, beginning.IntroducedIn is not null);

    /// <summary>Of a page that had to be read wholly, since its beginning does not tell what it is about.</summary>
    public static BegunPage Of(StatedOperation page) => Of(page.File, page.Api, page.Form, page.Operation.Name, OntapPages.Is(page.Operation));

    private static BegunPage Of(string file, string api, PageForm form, OperationName name, bool isOntap)
    {
        var path = ResourcePath.Parse(name.PathTemplate);
        return new(file, api, form, name, path.Identity, path.LiteralPath, isOntap);
    }
}
