namespace SpecGen.Runtime;

/// <summary>Finds the method of a name without making it anew.</summary>
internal static class MethodNames
{
    public static HttpMethod Of(string name) => name switch
    {
        "GET" => HttpMethod.Get,
        "POST" => HttpMethod.Post,
        "PATCH" => HttpMethod.Patch,
        "DELETE" => HttpMethod.Delete,
        "PUT" => HttpMethod.Put,
        "HEAD" => HttpMethod.Head,
        "OPTIONS" => HttpMethod.Options,
        _ => new HttpMethod(name),
    };
}
