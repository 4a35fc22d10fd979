using SpecGen.Samples.Simulation.Records;

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

    public static OntapError UnexpectedArgument(string name) => new(400, 262179, $"Unexpected argument \"{name}\".", name);

    public static OntapError InvalidValue(string name, string value) =>
        new(400, 262197, $"The value \"{value}\" is invalid for field \"{name}\"", name);

    public static OntapError UnexpectedBody() => new(400, 262198, "The request has a body, which this operation does not take.");

    public static OntapError NoQuery() => new(400, 262212, "A write of many records needs a query or a list of records.");

    public static OntapError HalfASearch() => new(400, 262273, "\"query\" and \"query_fields\" must be given together.", "query");

    public static OntapError UnknownSvm(string svm) => new(404, 4, $"There is no SVM \"{svm}\".", "svm");

    public static OntapError InvalidBody() => new(400, 262190, "The body is no JSON object.");

    public static OntapError MissingValue(string name) => new(400, 262212, $"Field \"{name}\" is required.", name);

    public static OntapError NotSettable(string name) => new(400, 262196, $"Field \"{name}\" cannot be set in this operation", name);

    public static OntapError Exists(string name) => new(409, 1, $"Another record has this \"{name}\".", name);

    /// <summary>The same, found out while the work is done.</summary>
    public static RefusedWrite Taken(string name) => new(1, $"Another record has this \"{name}\".", name);

    public static OntapError NoFile() => new(404, 6684674, "The file was not found.", "path");

    public static OntapError RangeTooLong() => new(400, 6684675, "The range is longer than one call may move.", "length");

    public static OntapError FileExists() => new(409, 6684676, "The file exists already.", "path");

    public static OntapError TooManyRequests() => new(429, 262160, "Too many requests are under way.");
}
