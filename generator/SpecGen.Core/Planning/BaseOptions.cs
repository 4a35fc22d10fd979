using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>The runtime's options class that an operation's options inherit, and the parameters it already has.</summary>
public sealed class BaseOptions
{
    private static readonly string[] s_call = ["ignore_unknown_fields"];

    private static readonly string[] s_read = [.. s_call, "fields"];

    private static readonly string[] s_list =
        [.. s_read, "max_records", "offset", "order_by", "return_timeout", "return_records", "query", "query_fields"];

    private static readonly string[] s_write = [.. s_call, "return_timeout", "return_records"];

    private static readonly string[] s_bulkWrite = [.. s_write, "continue_on_failure", "serial_records", "max_records"];

    /// <summary>What writes can be told besides parameters.</summary>
    private static readonly string[] s_writeMembers = ["WaitForJob", "Polling", "Progress"];

    private readonly string[] _parameters;
    private readonly string[] _members;

    private BaseOptions(string name, string[] parameters, params string[] members)
    {
        Type = RuntimeTypes.Runtime + name;
        _parameters = parameters;
        _members = ["Timeout", "WriteQuery", "WriteHeaders", .. members];
    }

    public string Type { get; }

    public bool Declares(string parameter) => _parameters.Contains(parameter, StringComparer.Ordinal);

    /// <summary>A property of this name would hide one that is inherited.</summary>
    public bool HasMember(string property) =>
        ReservedNames.IsObjectMember(property) ||
        _members.Contains(property, StringComparer.Ordinal) ||
        _parameters.Any(parameter => Identifier.Pascal(parameter) == property);

    /// <param name="recordType">The record that fields are selected of, or null where the resource has none.</param>
    public static BaseOptions Of(ResourceOperation operation, string? recordType)
    {
        if (OntapPages.IsWrite(operation.Page))
            return OfWrite(operation);
        if (operation.Page.Method != "GET" || recordType is null || !SelectsFields(operation))
            return new("ApiCallOptions", s_call);
        return operation.Response == ResponseShape.Collection
            ? new($"ApiListOptions<{recordType}>", s_list)
            : new($"ApiReadOptions<{recordType}>", s_read);
    }

    /// <summary>Other APIs refuse ONTAP's parameters, and have <c>orderBy</c> and the like of their own.</summary>
    private static bool SelectsFields(ResourceOperation operation) =>
        OntapPages.Is(operation.Page) || Has(operation, "fields") || Has(operation, "order_by");

    private static BaseOptions OfWrite(ResourceOperation operation) =>
        Has(operation, "continue_on_failure") || Has(operation, "serial_records")
            ? new("ApiBulkWriteOptions", s_bulkWrite, s_writeMembers)
            : new("ApiWriteOptions", s_write, s_writeMembers);

    private static bool Has(ResourceOperation operation, string parameter) =>
        operation.Page.Parameters.Any(candidate => candidate.Name == parameter && candidate.Location == "query");
}
