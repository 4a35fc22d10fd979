using System.Text.Json.Nodes;

namespace SpecGen.TestPages.Described;

/// <param name="Operation">Method and path: <c>GET /orchards/{id}</c>.</param>
/// <param name="Description">What stands before the first of the template's own headings.</param>
/// <param name="Parameters">By place and name, in page order, what is required with a mark: <c>path uuid!</c>.</param>
/// <param name="States">What the truth has of the description's sections; read by a person, not computed.</param>
/// <param name="Damaged">What some forms of the page cannot show although all should; the truth lists it.</param>
public sealed record DescribedPage(
    string Operation,
    string Title,
    IReadOnlyList<DescribedAnswer> Answers,
    string? Introduced = null,
    bool Deprecated = false,
    IReadOnlyList<DescribedBlock>? Description = null,
    IReadOnlyDictionary<string, DescribedMember>? Parameters = null,
    DescribedBody? Request = null,
    JsonObject? States = null,
    IReadOnlyList<string>? Damaged = null)
{
    public string Method => Operation.Split(' ')[0];

    public string Path => Operation.Split(' ')[1];

    /// <summary>The status tells an error, and a page's only answer is none unless it is called so.</summary>
    public bool IsError(DescribedAnswer answer) =>
        answer.Code[0] is '4' or '5' || (answer is { Code: "Default", Heading: "Error" } && (Answers.Count > 1 || answer.Text == "Error" || answer.Codes is not null));

    /// <summary>As published pages are called: the path without what is in braces.</summary>
    public string File => Method.ToLowerInvariant() + System.Text.RegularExpressions.Regex.Replace(Path, @"\{[^}]*\}", "").Replace('/', '-');
}

/// <summary>One of: a paragraph, a list with its lead, a heading, a session of a shell.</summary>
public sealed record DescribedBlock(string? Text = null, IReadOnlyList<string>? List = null, string? Heading = null, string? Code = null);

/// <summary>What a body's table holds, or the words in its place.</summary>
/// <param name="Of">Key of the definition whose rows these are.</param>
/// <param name="Words">In place of a table or before it, such as <c>List of -&gt;tree</c>.</param>
/// <param name="Example">An example is printed.</param>
public record DescribedBody(string? Of = null, IReadOnlyDictionary<string, DescribedMember>? Members = null, string? Words = null, bool Example = true);

/// <param name="Status">Code and text: <c>200, Ok</c>; <c>Default</c> alone.</param>
/// <param name="Below">The heading that it stands below; Error for 4xx, 5xx and Default.</param>
public sealed record DescribedAnswer(
    string Status,
    string? Below = null,
    string? Of = null,
    IReadOnlyDictionary<string, DescribedMember>? Members = null,
    string? Words = null,
    bool Example = true,
    IReadOnlyDictionary<string, DescribedMember>? Headers = null,
    IReadOnlyList<DescribedCodes>? Codes = null) : DescribedBody(Of, Members, Words, Example)
{
    public string Code => Status.Split(',')[0];

    public string Text => Status.Contains(',') ? Status[(Status.IndexOf(',') + 1)..].Trim() : "";

    public string Heading => Below ?? (Code[0] is '4' or '5' or 'D' ? "Error" : "Response");
}

/// <summary>A table of error codes. A row without a code belongs to the one above.</summary>
/// <param name="Shape"><c>rows</c>; <c>cells</c>: each on a row of its own with a third that is empty; <c>headless</c>: goes on with the table above.</param>
public sealed record DescribedCodes(IReadOnlyList<IReadOnlyList<string>> Rows, string Lead = "", string Header = "Error Code|Description", string Shape = "rows");
