namespace SpecGen.Binding;

/// <summary>What tells operations apart: <c>GET /security/ipsec/security-associations/{uuid}</c>.</summary>
/// <param name="Method">HTTP method in capitals.</param>
/// <param name="PathTemplate">As printed.</param>
public readonly record struct OperationName(string Method, string PathTemplate)
{
    /// <summary>With keys by place: a server cannot tell <c>/users/{id}</c> from <c>/users/{userId}</c>.</summary>
    public OperationName WithoutKeyNames => this with { PathTemplate = KeylessPath(PathTemplate) };

    public override string ToString() => Method + " " + PathTemplate;

    private static string KeylessPath(string template)
    {
        var pieces = template.Split('{');
        for (var index = 1; index < pieces.Length; index++)
            pieces[index] = pieces[index].Substring(Math.Max(0, pieces[index].IndexOf('}')));
        return string.Join("{", pieces);
    }
}
