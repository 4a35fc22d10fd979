namespace SpecGen.Tool.Search;

/// <summary>Prints what was found for people.</summary>
internal static class SearchPrinter
{
    public static void Print(TextWriter output, SearchAnswer answer)
    {
        if (answer.IsLoose && !answer.IsEmpty)
            output.WriteLine($"no page has all words of '{answer.Query}'; these have some");
        Print(output, "operations", answer.Operations, Print);
        Print(output, "commands", answer.Commands, Print);
        Print(output, "members", answer.Members, Print);
        Print(output, "error codes", answer.ErrorCodes, Print);
        if (answer.PagesLeft > 0)
            output.WriteLine($"{answer.PagesLeft} further pages mention this and were not looked into; --all looks into them");
    }

    private static void Print<T>(TextWriter output, string kind, Findings<T> found, Action<TextWriter, T> print)
    {
        if (found.Count == 0)
            return;
        output.WriteLine(kind);
        foreach (var one in found.Best)
            print(output, one);
        if (found.Count > found.Best.Count)
            output.WriteLine($"  … and {found.Count - found.Best.Count} more; --limit {found.Count} shows them");
    }

    private static void Print(TextWriter output, FoundOperation found)
    {
        output.WriteLine($"  {found.Method} {found.Path}: {found.Title}{Since(found.IntroducedIn)}{(found.IsDeprecated ? ", deprecated" : "")}");
        output.WriteLine($"      {found.Place}");
    }

    private static void Print(TextWriter output, FoundCommand found) =>
        output.WriteLine($"  {found.Command}: {string.Join(", ", found.Operations)}");

    private static void Print(TextWriter output, FoundMember found)
    {
        output.WriteLine($"  {found.Member}: {found.Type}{Since(found.IntroducedIn)}, of {string.Join(", ", found.Operations)}");
        output.WriteLine($"      {found.Place}");
    }

    private static void Print(TextWriter output, FoundCode found)
    {
        var meaning = found.Meaning;
        output.WriteLine($"  {meaning.Code}: {meaning.Description} ({meaning.Method} {meaning.Path}, {meaning.Constant})");
        output.WriteLine($"      {meaning.Place}");
    }

    private static string Since(string? release) => release is null ? "" : $" (since {release})";
}
