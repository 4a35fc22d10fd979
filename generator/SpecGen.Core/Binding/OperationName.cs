namespace SpecGen.Binding;

/// <summary>What tells operations apart: <c>GET /security/ipsec/security-associations/{uuid}</c>.</summary>
/// <param name="Method">HTTP method in capitals.</param>
/// <param name="PathTemplate">As printed.</param>
public readonly record struct OperationName(string Method, string PathTemplate)
{
    public override string ToString() => Method + " " + PathTemplate;
}
