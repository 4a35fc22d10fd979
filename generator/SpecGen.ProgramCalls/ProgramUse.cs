using SpecGen.ProgramCalls.Client;

namespace SpecGen.ProgramCalls;

/// <summary>Every call of an API's operation that a compiled program makes, and what it uses of what is sent and answered.</summary>
/// <param name="Assemblies">That were looked into for calls, in order of their names, without extension.</param>
public sealed record ProgramUse(
    IReadOnlyList<string> Assemblies,
    IReadOnlyList<OperationCall> Calls,
    IReadOnlyList<RawCall> RawCalls,
    IReadOnlyList<MemberUse> Members,
    IReadOnlyList<UnseenCall> Unseen)
{
    private readonly Lazy<ILookup<CalledOperation, SourceMethod>> _callers = new(() => Calls.ToLookup(call => KeylessOf(call.Operation), call => call.Caller));
    private readonly Lazy<ILookup<(string Type, string Property), SourceMethod>> _users =
        new(() => Members.ToLookup(use => (use.Type, use.Property), use => use.Caller));

    internal ClientSurface Surface { get; init; } = new();

    /// <summary>Operations that the client offers, called or not.</summary>
    public IReadOnlyCollection<CalledOperation> Offered => Surface.Operations;

    /// <summary>Those that the program could call by.</summary>
    public IReadOnlyList<GeneratedClient> Clients { get; init; } = [];

    /// <summary>The methods that call an operation, whatever its page calls the keys of its path; none where none does.</summary>
    public IReadOnlyList<SourceMethod> CallersOf(CalledOperation operation) =>
        [.. _callers.Value[KeylessOf(operation)].Distinct().OrderBy(method => method.ToString(), StringComparer.Ordinal)];

    /// <summary>The methods that use a member of what an operation sends or answers.</summary>
    /// <param name="path">Dotted names: <c>records.space.size</c>.</param>
    /// <returns>Callers of the operation where the client does not tell what is used, as for raw JSON; none where it is not used.</returns>
    public IReadOnlyList<SourceMethod> UsersOfMember(CalledOperation operation, BodySide side, IReadOnlyList<string> path)
    {
        var users = CallersOf(operation);
        if (users.Count == 0)
            return [];
        foreach (var properties in Surface.PropertiesOnPath(KeylessOf(operation), side, path))
        {
            var found = properties.SelectMany(property => _users.Value[(property.Type, property.Name)]).ToHashSet();
            if (found.Count == 0)
                return [];
            users = [.. found.OrderBy(method => method.ToString(), StringComparer.Ordinal)];
        }

        return users;
    }

    /// <summary>The methods that assign an operation's parameter.</summary>
    /// <returns>Callers of the operation where the client has no option for it, as for keys of the path; none where it is not used.</returns>
    public IReadOnlyList<SourceMethod> UsersOfParameter(CalledOperation operation, string name)
    {
        var callers = CallersOf(operation);
        var options = Surface.OptionsOf(KeylessOf(operation), name);
        if (callers.Count == 0 || options.Count == 0)
            return callers;
        return [.. options
            .SelectMany(option => _users.Value[(option.Type, option.Name)])
            .Distinct()
            .OrderBy(method => method.ToString(), StringComparer.Ordinal)];
    }

    internal static CalledOperation KeylessOf(CalledOperation operation)
    {
        var segments = operation.PathTemplate.Split('{');
        for (var index = 1; index < segments.Length; index++)
            segments[index] = segments[index][Math.Max(0, segments[index].IndexOf('}', StringComparison.Ordinal))..];
        return operation with { PathTemplate = string.Join('{', segments) };
    }
}

/// <summary>Which of an operation's bodies.</summary>
public enum BodySide
{
    Request,
    Response,
}
