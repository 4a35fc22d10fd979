using SpecGen.Changes;

namespace SpecGen.Tool.Diff;

/// <summary>A report for people at a terminal.</summary>
internal static class TextReport
{
    private const int SeverityWidth = 14;

    public static void Write(Stream stream, DiffReport report)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var resource in report.ByResource)
        {
            output.WriteLine(resource.Key);
            foreach (var operation in resource.GroupBy(entry => entry.Change.Operation))
                WriteOperation(output, report, operation);
            output.WriteLine();
        }

        WriteNames(output, report);
        WriteProgram(output, report.Program);
        output.WriteLine(DiffSummary.Of(report));
    }

    private static void WriteOperation(StreamWriter output, DiffReport report, IGrouping<ChangedOperation, DiffEntry> operation)
    {
        var before = operation.Key.OldName is { } old ? $"  (was {old})" : "";
        output.WriteLine($"  {operation.Key.Name}{before}");
        foreach (var entry in operation)
        {
            output.WriteLine($"    {SeverityWords.Of(entry.Change.Severity).PadRight(SeverityWidth)}  {entry.Change}  [{entry.Change.Rule.Id}]");
            output.WriteLine($"    {"",SeverityWidth}  at {PlacesOf(entry)}");
            foreach (var name in report.NamesOf(entry))
                output.WriteLine($"    {"",SeverityWidth}  C#: {name}{(name.IsSourceBreaking ? " (source-breaking)" : "")}");
            if (entry.UsedBy is { } users)
                output.WriteLine($"    {"",SeverityWidth}  used by {string.Join(", ", users)}");
        }
    }

    private static string PlacesOf(DiffEntry entry) => (entry.Old, entry.New) switch
    {
        ({ } old, { } @new) => $"{@new} (before: {old})",
        _ => entry.Place.ToString(),
    };

    private static void WriteNames(StreamWriter output, DiffReport report)
    {
        var names = report.NamesWithoutChange.ToList();
        if (names.Count == 0)
            return;
        output.WriteLine("Names in C# that follow from no single change above");
        foreach (var name in names)
        {
            output.WriteLine($"  {(name.IsSourceBreaking ? "source-breaking" : "new"),-15}  {name}");
            if (name.UsedBy is { } users)
                output.WriteLine($"  {"",-15}  used by {string.Join(", ", users)}");
        }

        output.WriteLine();
    }

    private static void WriteProgram(StreamWriter output, UsedProgram? program)
    {
        if (program is null)
            return;
        output.WriteLine($"Only what is used by {string.Join(", ", program.Assemblies)}, which calls {program.Operations} operations.");
        foreach (var unseen in program.Unseen)
            output.WriteLine($"Not seen: {unseen}");
        output.WriteLine();
    }
}
