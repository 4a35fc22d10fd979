using SpecGen.Binding;
using SpecGen.Changes;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.ProgramCalls;
using SpecGen.Session;
using SpecGen.Tool.Diff.Places;

namespace SpecGen.Tool.Diff;

/// <summary>What is to be reported of two references.</summary>
/// <param name="Program">Report only what it meets; null for all.</param>
internal sealed record DiffQuestion(
    bool WithDescriptions, GroupNames Names, SeverityFile Severities, KnownChanges Known, ProgramUse? Program)
{
    public DiffReport Answer(NamedPages old, NamedPages @new, CancellationToken cancellationToken)
    {
        var (before, after) = (ReferenceOf(old.Pages), ReferenceOf(@new.Pages));
        var changes = ReferenceComparison.Compare(before, after, WithDescriptions, cancellationToken);
        var names = CSharpComparison.Compare(before, after, Names, changes, cancellationToken);
        var wanted = Severities.Apply(changes).ToList();
        var used = Program is null ? null : new UsedChanges(Program);
        var met = used is null ? wanted.ConvertAll(change => new ReportedChange(change, null)) : [.. used.Of(wanted)];
        var open = met.FindAll(reported => !Known.Contains(reported.Change.Fingerprint));
        var metNames = (used?.Of(names, met) ?? names).ToList();
        var (oldPages, newPages) = (ByFile(before), ByFile(after));
        return new(
            new(old.Argument, before.Operations.Count),
            new(@new.Argument, after.Operations.Count),
            [.. SideBySide.Select(
                [.. open.GroupBy(reported => reported.Change.Operation)],
                changes => WorstFirst(changes, changes.Key, oldPages, newPages),
                cancellationToken).SelectMany(entries => entries)],
            metNames.FindAll(name => !IsKnown(name)))
        {
            Accepted = new(
                [.. met.Select(reported => reported.Change).Where(change => Known.Contains(change.Fingerprint))],
                metNames.FindAll(name => Known.Contains(name.Fingerprint)),
                Known.WithoutChange(changes, names)),
            Program = Program is null ? null : UsedOf(Program),
            Pages = PagesOf(after.Operations.Concat(before.Operations)),
        };
    }

    private static Dictionary<(string Api, string Resource), string> PagesOf(IEnumerable<ChosenOperation> operations)
    {
        var pages = new Dictionary<(string, string), string>();
        foreach (var chosen in operations)
            pages.TryAdd((chosen.Stated.Api, ResourcePath.Parse(chosen.Stated.Operation.PathTemplate).LiteralPath), chosen.Stated.File);
        return pages;
    }

    /// <summary>An accepted change takes the names along that follow from it.</summary>
    private bool IsKnown(CSharpChange name) =>
        Known.Contains(name.Fingerprint) || (name.Causes.Count > 0 && name.Causes.All(Known.Contains));

    /// <summary>The changes of one operation, each with its places in both pages, which are opened once.</summary>
    private static List<DiffEntry> WorstFirst(
        IEnumerable<ReportedChange> changes, ChangedOperation operation, Dictionary<string, Operation> oldPages, Dictionary<string, Operation> newPages)
    {
        using var old = FinderIn(operation.OldFile, oldPages);
        using var @new = FinderIn(operation.NewFile, newPages);
        return [.. changes
            .OrderByDescending(reported => reported.Change.Severity)
            .Select(reported => new DiffEntry(reported.Change, old?.Find(reported.Change.Subject), @new?.Find(reported.Change.Subject), reported.UsedBy))];
    }

    private static PlaceFinder? FinderIn(string? file, Dictionary<string, Operation> pages) =>
        file is not null && pages.TryGetValue(file, out var operation) ? new(file, operation) : null;

    private static Dictionary<string, Operation> ByFile(Reference reference)
    {
        var pages = new Dictionary<string, Operation>(StringComparer.Ordinal);
        foreach (var chosen in reference.Operations)
            pages[chosen.Stated.File] = chosen.Stated.Operation;
        return pages;
    }

    private static UsedProgram UsedOf(ProgramUse program) => new(
        program.Assemblies,
        program.Calls.Select(call => call.Operation).Distinct().Count(),
        [
            .. program.Unseen.Select(unseen => unseen.ToString()),
            .. program.RawCalls.Select(call => $"{call.Caller}: calls {call.Operation} without a generated method; what it uses of the answer is not known"),
        ]);

    private static Reference ReferenceOf(PageSet pages) => new(pages.Index.Choice.Chosen, [.. pages.Resources]);
}

/// <param name="Argument">As the user named them.</param>
internal sealed record NamedPages(string Argument, PageSet Pages);
