using System.Globalization;
using Microsoft.AspNetCore.Http;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;

namespace SpecGen.Simulator.Faults;

/// <summary>Which requests a fault befalls: those of a method, whose path begins with that of the operation.</summary>
/// <param name="Method">Empty for any.</param>
/// <param name="Path">Segments below <c>/api</c>, where <c>{uuid}</c> stands for any key; none for any path.</param>
internal sealed record FaultedOperation(string Method, IReadOnlyList<string> Path)
{
    private static readonly string[] s_methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

    /// <param name="operation">Method and path, such as <c>POST /storage/volumes</c>; either can be left out.</param>
    public static FaultedOperation Parse(string operation)
    {
        var words = operation.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var path = Array.Find(words, word => word.StartsWith('/')) ?? "";
        return new(Array.Find(words, word => !word.StartsWith('/')) ?? "", path.Split('/', StringSplitOptions.RemoveEmptyEntries));
    }

    public bool Has(HttpRequest request) => (Method.Length == 0 || Method == request.Method) && (Path.Count == 0 || Begins(RequestPath.Segments(request.Path)));

    /// <summary>Why no request can be one of it, or null.</summary>
    public string? Wrong(ServedReference reference)
    {
        if (Method.Length > 0 && !s_methods.Contains(Method))
            return $"\"{Method}\" is no method; expected one of {string.Join(", ", s_methods)}, and a path if you like";
        return Path.Count == 0 || Operations(reference).Any() ? null : $"no page documents a path that begins with \"/{string.Join('/', Path)}\"";
    }

    /// <summary>What a page of it says of an error, or null.</summary>
    public string? MessageOf(long code, ServedReference reference)
    {
        var printed = code.ToString(CultureInfo.InvariantCulture);
        return Path.Count == 0 ? null : Operations(reference)
            .Where(operation => Method.Length == 0 || operation.Method == Method)
            .SelectMany(operation => operation.Page.ErrorCodes)
            .FirstOrDefault(known => known.Code == printed)?.Description;
    }

    private IEnumerable<ServedOperation> Operations(ServedReference reference) =>
        reference.Resources.SelectMany(resource => resource.Operations).Where(operation => BeginsSo(operation.Path.Template.Split('/', StringSplitOptions.RemoveEmptyEntries)));

    private bool Begins(List<string> segments) => BeginsSo(segments is ["api", ..] ? segments[1..] : segments);

    private bool BeginsSo(IReadOnlyList<string> segments) =>
        Path.Count <= segments.Count && Path.Zip(segments).All(pair => pair.First == pair.Second || IsKey(pair.First) || IsKey(pair.Second));

    private static bool IsKey(string segment) => segment.StartsWith('{');
}
