namespace SpecGen.ProgramCalls;

/// <summary>A client that SpecGen generated: the entry to the operations of one API.</summary>
/// <param name="Type">Full name of its class.</param>
/// <param name="IsOntap">Pages of its API are ONTAP's.</param>
public sealed record GeneratedClient(string Type, bool IsOntap)
{
    internal string Namespace => Type[..Math.Max(0, Type.LastIndexOf('.'))];
}
