using SpecGen.ProgramCalls;

namespace SpecGen.Tool.Roles;

/// <summary>The least-privilege REST role of what a program calls.</summary>
/// <param name="Svm">Name of the SVM that owns the role; null for a role of the cluster.</param>
/// <param name="Remarks">What of the program is not in it, or is there by guess; sentences without capital and point.</param>
internal sealed record Role(string Name, string? Svm, IReadOnlyList<RolePrivilege> Privileges, IReadOnlyList<string> Remarks)
{
    private static readonly CalledOperation s_job = new("GET", "/cluster/jobs/{uuid}");

    /// <param name="program">What calls.</param>
    /// <param name="release">Of the cluster: before 9.10.1 and 9.11.1 a role distinguishes less. Null for the newest.</param>
    public static Role Of(ProgramUse program, string name, string? svm, Version? release) => new(
        name,
        svm,
        [
            .. NeedsOf(new ClusterCalls(program))
                .GroupBy(need => RolePaths.Of(need.Operation.PathTemplate, release), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new RolePrivilege(
                    group.Key,
                    RoleAccess.Of([.. group.Select(need => need.Operation.Method).Distinct()], release),
                    [.. group])),
        ],
        new ClusterCalls(program).Remarks);

    private static IEnumerable<RoleNeed> NeedsOf(ClusterCalls called)
    {
        var calls = called.All
            .Distinct()
            .OrderBy(call => call.Operation.PathTemplate, StringComparer.Ordinal)
            .ThenBy(call => call.Operation.Method, StringComparer.Ordinal)
            .ThenBy(call => call.Caller.ToString(), StringComparer.Ordinal)
            .ToList();
        var needs = calls.Select(call => new RoleNeed(call.Operation, call.Caller.ToString()));
        return calls.Exists(call => !RoleAccess.IsRead(call.Operation.Method))
            ? needs.Append(new RoleNeed(s_job, "the client, which waits for the jobs that writes become"))
            : needs;
    }
}

/// <summary>What a role lets pass.</summary>
/// <param name="Path">As the cluster takes it: <c>/api/storage/volumes</c>, which is all below it, too.</param>
/// <param name="Access"><c>readonly</c>, <c>read_create</c>, <c>read_modify</c>, <c>read_create_modify</c> or <c>all</c>.</param>
/// <param name="Needs">Why.</param>
internal sealed record RolePrivilege(string Path, string Access, IReadOnlyList<RoleNeed> Needs);

/// <param name="By">The method that calls the operation.</param>
internal sealed record RoleNeed(CalledOperation Operation, string By);
