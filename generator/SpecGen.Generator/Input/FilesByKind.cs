namespace SpecGen.Generator.Input;

/// <summary>The files of a project, as the compiler lists them.</summary>
internal sealed record FilesByKind(DeclaredFile[] Pages, DeclaredFile[] Overrides, DeclaredFile[] Markup)
{
    public static FilesByKind Of(DeclaredFile[] files) => new(Of(files, FileKind.ApiPage), Of(files, FileKind.ApiOverrides), Of(files, FileKind.Markup));

    private static DeclaredFile[] Of(DeclaredFile[] files, FileKind kind) => Array.FindAll(files, file => file.Kind == kind);
}
