using SpecGen.Binding;
using SpecGen.Changes.Names;
using SpecGen.Model;
using SpecGen.ProgramCalls;

namespace SpecGen.Changes;

/// <summary>A change, and who of a program meets it.</summary>
/// <param name="UsedBy">Methods of the program; null where none was asked.</param>
public sealed record ReportedChange(Change Change, IReadOnlyList<string>? UsedBy);

/// <summary>
/// Leaves of all changes those that a program meets: of operations that it calls, and of members and parameters that it uses. What
/// the operation asks of everybody (a new required member) meets all who call it. What is new and asks for nothing meets none.
/// </summary>
public sealed class UsedChanges(ProgramUse program)
{
    private static readonly string[] s_newAndOptional =
    [
        ChangeRules.OperationAdded.Id, ChangeRules.RelatedCommandAdded.Id, ChangeRules.RelatedCommandRemoved.Id,
        "parameter-added", "request-member-added", "request-read-only-member-added", "response-member-added",
    ];

    public IEnumerable<ReportedChange> Of(IEnumerable<Change> changes) => changes
        .Select(change => new ReportedChange(change, Texts(UsersOf(change))))
        .Where(reported => reported.UsedBy is { Count: > 0 });

    /// <summary>Names whose cause the program meets, and those without a cause that stand for something it uses.</summary>
    public IEnumerable<CSharpChange> Of(IEnumerable<CSharpChange> names, IReadOnlyCollection<ReportedChange> met)
    {
        var byFingerprint = met.ToLookup(reported => reported.Change.Fingerprint);
        foreach (var name in names.Where(name => name.IsSourceBreaking))
        {
            var users = name.Causes.Count > 0
                ? name.Causes.SelectMany(cause => byFingerprint[cause]).SelectMany(reported => reported.UsedBy!).Distinct().Order(StringComparer.Ordinal).ToList()
                : Texts(UsersOf(name));
            if (users.Count > 0)
                yield return name with { UsedBy = users };
        }
    }

    private IReadOnlyList<SourceMethod> UsersOf(Change change)
    {
        var operation = Called(change.Operation.Name);
        var path = change.Subject.Path.Split('.');
        return change.Subject.Place switch
        {
            _ when s_newAndOptional.Contains(change.Rule.Id, StringComparer.Ordinal) => [],
            _ when change.Rule.Id.EndsWith("-added-required", StringComparison.Ordinal) => program.CallersOf(operation),
            ChangePlace.Parameter when !change.Rule.Id.EndsWith("-became-required", StringComparison.Ordinal) && !IsDefault(change) =>
                program.UsersOfParameter(operation, change.Subject.Path),
            ChangePlace.Request when change.Subject.Path.Length > 0 && change.Rule.Id != "request-member-became-required" && !IsDefault(change) =>
                program.UsersOfMember(operation, BodySide.Request, path),
            ChangePlace.Response when change.Subject.Path.Length > 0 => program.UsersOfMember(operation, BodySide.Response, path),
            _ => program.CallersOf(operation),
        };
    }

    /// <summary>A default is met by those who say nothing.</summary>
    private static bool IsDefault(Change change) => change.Rule.Id.Contains("-default-", StringComparison.Ordinal);

    private IEnumerable<SourceMethod> UsersOf(CSharpChange name) => program.Offered
        .Where(operation => IsOf(name, ResourcePath.Parse(operation.PathTemplate)))
        .SelectMany(operation => UsersOf(operation, name.Wire))
        .Distinct();

    private static bool IsOf(CSharpChange name, ResourcePath path) => name.Wire is { Of: WirePlace.Group } group
        ? group.LeadsTo(path.Identity)
        : path.LiteralPath.Equals(name.Resource, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<SourceMethod> UsersOf(CalledOperation operation, WirePlace? place) => place switch
    {
        { Of: WirePlace.Record, Path.Length: > 0 } => program.UsersOfMember(operation, BodySide.Request, place.Path.Split('.'))
            .Concat(program.UsersOfMember(operation, BodySide.Response, place.Path.Split('.'))),
        { Of: WirePlace.Record or WirePlace.ErrorBody or WirePlace.ErrorCodes or WirePlace.Api or WirePlace.Group } or null => program.CallersOf(operation),
        _ when place.Of != PlanSymbols.OfOperation(new OperationName(operation.Method, operation.PathTemplate)) => [],
        { Path.Length: > 0 } => program.UsersOfParameter(operation, place.Path),
        _ => program.CallersOf(operation),
    };

    private static CalledOperation Called(OperationName name) => new(name.Method, name.PathTemplate);

    private static List<string> Texts(IEnumerable<SourceMethod> methods) =>
        [.. methods.Select(method => method.ToString()).Distinct().Order(StringComparer.Ordinal)];
}
