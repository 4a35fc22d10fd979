namespace SpecGen.ProgramCalls;

/// <summary>An operation by the names that its page prints: <c>GET /storage/volumes/{uuid}</c>.</summary>
/// <param name="Method">HTTP method in capitals.</param>
/// <param name="PathTemplate">With <c>{names}</c>.</param>
public readonly record struct CalledOperation(string Method, string PathTemplate)
{
    public override string ToString() => Method + " " + PathTemplate;
}
