using SpecGen.Changes;

namespace SpecGen.Tool.Diff;

/// <summary>A report for people at a terminal.</summary>
internal static class TextReport
{
    private const int SeverityWidth = 14;

    public static void Write(Stream stream, DiffReport report)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var text in SideBySide.Select([.. report.ByResource], resource => TextOf(resource, report), CancellationToken.None))
            output.Write(text);
        WriteNames(output, report);
        WriteProgram(output, report.Program);
        output.WriteLine(DiffSummary.Of(report));
    }

    private static string TextOf(IGrouping<string, DiffEntry> resource, DiffReport report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        output.WriteLine(resource.Key);
        foreach (var block in SharedEntry.ByOperations(resource))
            WriteBlock(output, report, [.. block]);
        output.WriteLine();
        return output.ToString();
    }

    /// <param name="block">Entries of the same operations.</param>
    private static void WriteBlock(StringWriter output, DiffReport report, IReadOnlyList<SharedEntry> block)
    {
        foreach (var operation in block[0].Operations)
            output.WriteLine($"  {operation.Name}{(operation.OldName is { } old ? $"  (was {old})" : "")}");
        foreach (var shared in block)
        {
            output.WriteLine($"    {SeverityWords.Of(shared.Severity).PadRight(SeverityWidth)}  {shared.Text}  [{shared.Rule.Id}]");
            foreach (var places in shared.Entries.Select(PlacesOf).Distinct())
                output.WriteLine($"    {"",SeverityWidth}  at {places}");
            foreach (var name in report.NamesOf(shared))
                output.WriteLine($"    {"",SeverityWidth}  C#: {name}{(name.IsSourceBreaking ? " (source-breaking)" : "")}");
            if (shared.UsedBy is { } users)
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
