using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>The parts of a reference page, known by the headings of its template.</summary>
internal sealed class PageSections
{
    public string Title { get; private set; } = "";

    public OperationLine? Operation { get; private set; }

    /// <summary>Before the first heading of level 2.</summary>
    public Section Introduction { get; private set; } = new(null, []);

    /// <summary>The headed parts of the description.</summary>
    public List<Section> DescriptionParts { get; } = [];

    public Section? Parameters { get; private set; }

    public Section? Request { get; private set; }

    /// <summary>The sections "Response" and "Error", in page order.</summary>
    public List<Section> Answers { get; } = [];

    public Section? Definitions { get; private set; }

    /// <summary>The template's section that the page ends with, if nothing stands below its heading that belongs there; else null.</summary>
    public string? Unfinished { get; private set; }

    public static PageSections Of(Page page, CancellationToken cancellationToken)
    {
        var sections = new PageSections();
        Heading? heading = null;
        var blocks = new List<Block>();
        foreach (var block in page.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block is OperationLine operation && sections.Operation is null)
            {
                sections.Operation = operation;
                blocks.Clear();
            }
            else if (block is Heading { Level: 1 } title && sections.Title.Length == 0 && sections.Operation is null)
            {
                sections.Title = title.Text;
            }
            else if (block is Heading { Level: <= 2 } next && sections.Definitions is null && !IsWithinBody(heading, blocks, next))
            {
                sections.Add(new Section(heading, blocks));
                heading = next;
                blocks = [];
            }
            else
            {
                blocks.Add(block);
            }

            if (heading is { Text: "Definitions" } && block is Caption { Text: "See Definitions" })
                sections.Definitions = new Section(heading, blocks);
        }

        if (sections.Definitions is null)
            sections.AddLast(new Section(heading, blocks));
        return sections;
    }

    private void AddLast(Section section)
    {
        var parts = DescriptionParts.Count;
        Add(section);
        if (DescriptionParts.Count > parts && IsOfTemplate(section.Heading!))
            Unfinished = section.Heading!.Text;
    }

    private static bool IsOfTemplate(Heading heading) =>
        heading.Text is "Parameters" or "Request Body" or "Response" or "Error" or "Definitions";

    /// <summary>What stands below a heading of an author's own within a body's section is still about that body.</summary>
    private static bool IsWithinBody(Heading? heading, List<Block> blocks, Heading next)
    {
        if (IsOfTemplate(next))
            return false;
        return heading?.Text switch
        {
            "Response" or "Error" => StatusLine.IsIn(new Section(heading, blocks)),
            "Request Body" => true,
            _ => false,
        };
    }

    private void Add(Section section)
    {
        if (section.Heading is null)
            Introduction = section;
        else if (Parameters is null && section.Heading.Text == "Parameters" && section.ParametersTable is not null)
            Parameters = section;
        else if (Request is null && section.Heading.Text == "Request Body")
            Request = section;
        else if (section.Heading.Text is "Response" or "Error" && StatusLine.IsIn(section))
            Answers.Add(section);
        else if (section.Heading.Text == "Definitions" && section.Blocks.Any(block => block is DefinitionName))
            Definitions = section;
        else
            DescriptionParts.Add(section);
    }
}
