namespace SpecGen.Generator;

/// <summary>Names of the pipeline's steps, for tests of what is cached.</summary>
public static class StepNames
{
    /// <summary>A declared file, unread.</summary>
    public const string Input = "Input";

    /// <summary>All pages as far as they are known before it is settled which are read.</summary>
    public const string Opened = "Opened";

    /// <summary>All resources by the beginnings of pages.</summary>
    public const string Begun = "Begun";

    /// <summary>The resources whose pages are read.</summary>
    public const string ToRead = "ToRead";

    /// <summary>A file read and bound.</summary>
    public const string Page = "Page";

    /// <summary>An override file read.</summary>
    public const string Overrides = "Overrides";

    /// <summary>The operation of a page with its overrides applied, without the page's diagnostics.</summary>
    public const string Corrected = "Corrected";

    /// <summary>The project's settings.</summary>
    public const string Options = "Options";

    /// <summary>The packages that generated code stands on.</summary>
    public const string Packages = "Packages";

    /// <summary>All resources, each at the page that leads it.</summary>
    public const string Index = "Index";

    /// <summary>The operations of one resource.</summary>
    public const string Resource = "Resource";

    /// <summary>A plan whose making has begun on another thread.</summary>
    public const string PendingPlan = "PendingPlan";

    /// <summary>The plan of one resource's file.</summary>
    public const string Plan = "Plan";

    /// <summary>A file whose printing has begun on another thread.</summary>
    public const string PendingText = "PendingText";

    /// <summary>The printed file of one resource.</summary>
    public const string Text = "Text";

    /// <summary>What all resources together cost.</summary>
    public const string Budget = "Budget";

    /// <summary>The names of all files together.</summary>
    public const string Names = "Names";

    /// <summary>The plan of the client's file.</summary>
    public const string Client = "Client";

    /// <summary>The words by which a program can mention resources.</summary>
    public const string Words = "Words";

    /// <summary>All words of the program, file by file.</summary>
    public const string ProgramWords = "ProgramWords";

    /// <summary>Those of them that are names from paths.</summary>
    public const string PathMentions = "PathMentions";

    /// <summary>Those that are names of resources, of their types too.</summary>
    public const string Mentions = "Mentions";

    /// <summary>The resources that the program uses.</summary>
    public const string Used = "Used";
}
