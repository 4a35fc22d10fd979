namespace SpecGen.Changes.Names;

/// <summary>Something that a generated file declares and a program can name.</summary>
/// <param name="Name">In full; of a method with the types of what it must be given.</param>
/// <param name="Owner">Full name of the type that declares it; its own name for a type.</param>
/// <param name="Declared">What else of it a program depends on: the type of a property, what a method returns and calls its parameters.</param>
/// <param name="Wire">What it stands for.</param>
internal sealed record CSharpSymbol(CSharpKind Kind, string Name, string Owner, string Declared, WirePlace Wire);

/// <summary>What a name in C# stands for.</summary>
/// <param name="Of">The record, the error body, the error codes, a group of resources, or an operation.</param>
/// <param name="Path">Dotted path of a member, name of a parameter, error code, identity of the path of a group; nothing for the whole.</param>
/// <param name="Value">A documented value, or which of several methods of one operation.</param>
internal sealed record WirePlace(string Of, string Path = "", string Value = "")
{
    public const string Record = "record";
    public const string ErrorBody = "error";
    public const string ErrorCodes = "codes";
    public const string Api = "api";
    public const string Group = "group";

    public bool IsAtOrBelow(string path) =>
        path.Length == 0 || Path == path || (Path.Length > path.Length && Path[path.Length] == '.' && Path.StartsWith(path, StringComparison.Ordinal));

    /// <summary>It stands for a group of resources, and this is one of them.</summary>
    /// <param name="identity">Of the resource's path; see <see cref="Model.ResourcePath.Identity"/>.</param>
    public bool LeadsTo(string identity) => Of == Group &&
        (Path.Length == 0 || identity.Equals(Path, StringComparison.OrdinalIgnoreCase) || identity.StartsWith(Path + ".", StringComparison.OrdinalIgnoreCase));
}
