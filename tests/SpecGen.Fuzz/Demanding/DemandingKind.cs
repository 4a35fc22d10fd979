using SpecGen.TestPages.Described;
using SpecGen.TestPages.Forms;
using SpecGen.TestPages.Layout;

namespace SpecGen.Fuzz.Demanding;

/// <summary>A kind of page that asks for more than any API does.</summary>
/// <param name="Describe">The API of which the first page is written, with a number of what there is much of.</param>
/// <param name="Finish">What is still to be done to a page's text, by that number, such as what no description can say.</param>
/// <param name="IsOfBullets">What there is much of stands in bullets of a description.</param>
public sealed record DemandingKind(string Name, Func<int, DescribedApi> Describe, Func<string, int, string>? Finish = null, bool IsOfBullets = false)
{
    /// <summary>Descriptions of chains are walked recursively.</summary>
    private const int Stack = 512 << 20;

    private const int FirstNumber = 64;
    private const int Tries = 4;

    public static IReadOnlyList<string> Forms { get; } = ["adoc", "html", "text", "cells", "paragraphs"];

    /// <summary>Extractions that lose the bullets of a description, and with them the values that a member can have.</summary>
    private static readonly string[] s_withoutBullets = ["text", "cells"];

    /// <summary>The forms in which a page can have much of it.</summary>
    public IReadOnlyList<string> PossibleForms => IsOfBullets ? [.. Forms.Except(s_withoutBullets)] : Forms;

    /// <summary>The page in a form, of about as many characters.</summary>
    public (string Path, string Text) Page(string form, int characters)
    {
        var text = "";
        var thread = new Thread(() => text = Text(form, characters), Stack);
        thread.Start();
        thread.Join();
        return ($"/pages/demanding.{(form is "adoc" or "html" ? form : "txt")}", text);
    }

    private string Text(string form, int characters)
    {
        var number = FirstNumber;
        var text = Written(form, number);
        for (var tries = 0; tries < Tries && (text.Length < characters * 9L / 10 || text.Length > characters); tries++)
        {
            number = (int)Math.Clamp((long)number * characters * 98 / 100 / text.Length, 1, characters);
            text = Written(form, number);
        }

        return text;
    }

    private string Written(string form, int number)
    {
        var api = Describe(number);
        var page = PageLayout.Of(api, api.Pages[0]);
        var text = form switch
        {
            "adoc" => AsciiDocForm.Write(page),
            "html" => HtmlForm.Write(page),
            "text" => ExtractedText.Write(page),
            "paragraphs" => ParagraphPerCell.Write(page),
            _ => new LinePerCell(hasBars: false).Write(page),
        };
        return Finish is null ? text : Finish(text, number);
    }
}
