using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>Holds a path template against itself and against the Parameters table.</summary>
internal static class PathChecks
{
    /// <summary>Longer paths would give namespaces that an assembly has no room for; those of real APIs have 130 characters at most.</summary>
    private const int MaximumLength = 500;

    /// <summary>Each costs a class; those of real APIs have 8 at most.</summary>
    private const int MaximumSegments = 16;

    /// <summary>What makes a path unusable, or null.</summary>
    public static string? FaultOf(string path)
    {
        if (path.Length > MaximumLength || path.Count(character => character == '/') > MaximumSegments)
            return $"has more than {MaximumLength} characters or {MaximumSegments} segments";
        if (!path.StartsWith("/", StringComparison.Ordinal))
            return "does not begin with '/'";
        var isOpen = false;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] is not ('{' or '}'))
                continue;
            if (path[i] == '{' == isOpen)
                return "has a brace without its counterpart";
            if (isOpen && path[i - 1] == '{')
                return "has braces without a name";
            isOpen = !isOpen;
        }

        return isOpen ? "has a brace without its counterpart" : null;
    }

    public static void Compare(OperationLine operation, EquatableArray<Parameter> parameters, DiagnosticBag diagnostics)
    {
        var places = new HashSet<string>(PlacesIn(operation.PathTemplate), StringComparer.Ordinal);
        var described = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            if (parameter.Location != "path")
                continue;
            described.Add(parameter.Name);
            if (!places.Contains(parameter.Name))
                Report($"The path parameter '{parameter.Name}' has no place in '{operation.PathTemplate}'", "it is kept but cannot be sent");
            else if (!parameter.Required)
                Report($"The path parameter '{parameter.Name}' is marked as not required", "it is, as a path has no gaps");
        }

        foreach (var place in places.Where(place => !described.Contains(place)))
            Report($"The path has '{{{place}}}', but the Parameters table has no such path parameter", "the key is taken as a text");

        void Report(string found, string done) =>
            diagnostics.Add(DiagnosticRules.PathContradictsParameters, operation.Range, found, done);
    }

    private static IEnumerable<string> PlacesIn(string path)
    {
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            yield return path.Substring(open + 1, close - open - 1);
        }
    }
}
