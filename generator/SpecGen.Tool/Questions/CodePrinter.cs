namespace SpecGen.Tool.Questions;

/// <summary>Prints for people what a code means.</summary>
internal static class CodePrinter
{
    public static void Print(TextWriter output, IEnumerable<CodeMeaning> meanings)
    {
        foreach (var wording in meanings.GroupBy(meaning => (meaning.Code, meaning.Description)))
        {
            output.WriteLine($"{wording.Key.Code}: {(wording.Key.Description.Length == 0 ? "the pages give no description" : wording.Key.Description)}");
            foreach (var meaning in wording)
            {
                output.WriteLine($"  {meaning.Method} {meaning.Path}");
                if (meaning.Constant is { } constant)
                    output.WriteLine($"    in C#: {constant}");
                output.WriteLine($"    page:  {meaning.Place}");
            }
        }
    }
}
