using SpecGen.ProgramCalls;

namespace SpecGen.Tool.Roles;

/// <summary>What a program calls of ONTAP, whose roles say nothing of other APIs that it calls.</summary>
internal sealed class ClusterCalls(ProgramUse program)
{
    private readonly bool _hasOntap = program.Clients.Any(client => client.IsOntap);
    private readonly bool _hasOther = program.Clients.Any(client => !client.IsOntap);

    public IEnumerable<(CalledOperation Operation, SourceMethod Caller)> All =>
        program.Calls.Where(call => !IsOfOther(call)).Select(call => (call.Operation, call.Caller))
            .Concat(_hasOther && !_hasOntap ? [] : program.RawCalls.Select(call => (call.Operation, call.Caller)));

    /// <summary>What is left out, and what is guessed: a raw call does not tell through which client it goes.</summary>
    public IReadOnlyList<string> Remarks =>
    [
        .. program.Calls
            .Where(IsOfOther)
            .GroupBy(call => call.Client!.Type, call => call.Operation)
            .OrderBy(client => client.Key, StringComparer.Ordinal)
            .Select(client => $"not in the role, which is ONTAP's: what the program calls by {client.Key}, whose pages are of another API ({string.Join(", ", client.Distinct().Select(operation => operation.ToString()).Order(StringComparer.Ordinal))})"),
        .. _hasOther
            ? program.RawCalls.Select(call => _hasOntap
                ? $"in the role as a call of ONTAP, though it may be of another API: {call.Operation} of {call.Caller}"
                : $"not in the role, since no client of the program is ONTAP's: {call.Operation} of {call.Caller}")
            : [],
    ];

    private static bool IsOfOther(OperationCall call) => call.Client is { IsOntap: false };
}
