namespace SpecGen.Samples.Simulation.Routes;

/// <summary>The errors that any path of a cluster can answer with.</summary>
internal static class OntapErrors
{
    public static OntapError NotSignedIn() => new(401, 6691623, "User is not authorized.");

    public static OntapError Denied() => new(403, 6, "not authorized for that command");

    public static OntapError UnknownPath() => new(404, 3, "API not found");

    public static OntapError UnsupportedMethod() => new(405, 3, "Method not allowed");

    public static OntapError UnknownField(string field) =>
        new(400, 262197, $"The value \"{field}\" is invalid for field \"fields\" (<field,...>)", "fields");
}
