namespace SpecGen.Simulator.Answers;

/// <summary>The errors that any path of a cluster can answer with ("Getting started with the ONTAP REST API").</summary>
internal static class OntapErrors
{
    /// <summary>Clients look for these very words to tell what is not there from trouble.</summary>
    public static OntapError NoEntry() => new(404, 4, "entry doesn't exist");

    public static OntapError NotSignedIn() => new(401, 6691623, "User is not authorized.");

    public static OntapError Denied() => new(403, 6, "not authorized for that command");

    public static OntapError UnknownPath(string path) => new(404, 3, $"API not found: no page documents \"{path}\".");

    public static OntapError UnsupportedMethod(string method, string path) => new(405, 3, $"Method {method} is not documented for \"{path}\".");

    public static OntapError NoPassthrough(string path) => new(404, 3, $"API not found: \"{path}\" is a passthrough to the command line, of which a simulated cluster has the commands of its scenario alone.");

    public static OntapError UnknownField(string field) =>
        new(400, 262197, $"The value \"{field}\" is invalid for field \"fields\" (<field,...>)", "fields");

    public static OntapError NoAllFields() => new(400, 262220, "The value \"*\" is invalid for field \"fields\": the command line shows fields by name only.", "fields");

    public static OntapError UnexpectedArgument(string name) => new(400, 262179, $"Unexpected argument \"{name}\".", name);

    public static OntapError InvalidValue(string name, string value, string expected) =>
        new(400, 262197, $"The value \"{value}\" is invalid for field \"{name}\" ({expected})", name);

    public static OntapError UnexpectedBody() => new(400, 262198, "The request has a body, which this operation does not take.");

    public static OntapError NoQuery() => new(400, 262212, "A write of many records needs a query or a list of records.");

    public static OntapError HalfASearch() => new(400, 262273, "\"query\" and \"query_fields\" must be given together.", "query");

    public static OntapError UnknownReference(string target, string what) => new(400, 4, $"The value for \"{target}\" names nothing: {what} does not exist.", target);

    public static OntapError InvalidBody(string why) => new(400, 262190, $"The body is not what this operation takes: {why}");

    public static OntapError MissingValue(string name) => new(400, 262212, $"Field \"{name}\" is required.", name);

    public static OntapError NotSettable(string name, string why) => new(400, 262196, $"Field \"{name}\" cannot be set in this operation: {why}.", name);

    public static OntapError Exists(string name, string value) => new(409, 1, $"duplicate entry: there is a record whose \"{name}\" is \"{value}\".", name);

    public static OntapError TooLarge() => new(413, 262190, "The body is larger than a simulated cluster takes.");

    public static OntapError OwnFault() => new(500, 262185, "The simulator failed with this request; its log says why.");

    public static OntapError Unavailable() => new(503, 7, "The cluster is busy and cannot answer.");

    public static OntapError TooManyRequests() => new(429, 262160, "Too many requests are under way.");
}
