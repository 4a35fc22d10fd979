using System.Text.Json;
using SpecGen.Binding;

namespace SpecGen.Tool.Site;

/// <summary>What the site's search finds: operations, members, error codes and commands, each with its place.</summary>
internal static class SiteIndex
{
    /// <summary>As the script reads it; what a page states cannot end the element that it stands in.</summary>
    public static string Of(IEnumerable<SiteResource> resources) =>
        JsonSerializer.Serialize(resources.SelectMany(EntriesOf).Select(entry => new[] { entry.Kind, entry.Name, entry.Of, entry.Address }));

    private static IEnumerable<(string Kind, string Name, string Of, string Address)> EntriesOf(SiteResource resource)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (stated, id) in resource.Sections)
        {
            var operation = stated.Operation;
            yield return ("operation", operation.Name.ToString(), operation.Title, $"{resource.File}#{id}");
            foreach (var command in operation.RelatedCommands)
                yield return ("command", command, operation.Name.ToString(), $"{resource.File}#{id}");
            foreach (var (path, row) in MembersOf(operation, id).Where(member => members.Add(member.Path)))
                yield return ("member", path, resource.Name, $"{resource.File}#{row}");
            for (var row = 0; row < operation.ErrorCodes.Count; row++)
                yield return ("error", operation.ErrorCodes[row].Code, $"{operation.Name}: {operation.ErrorCodes[row].Description}", $"{resource.File}#{OperationSection.CodeId(id, row)}");
        }
    }

    private static IEnumerable<(string Path, string Row)> MembersOf(Operation operation, string id)
    {
        for (var response = 0; response < operation.Responses.Count; response++)
        {
            foreach (var member in RowsOf(operation.Responses[response].Schema, id, $"r{response}-"))
                yield return member;
        }

        foreach (var member in RowsOf(operation.Request?.Schema, id, "q"))
            yield return member;
    }

    private static IEnumerable<(string Path, string Row)> RowsOf(Schema? body, string id, string table) =>
        body is null ? [] : SiteMember.Below(body).Select((member, row) => (member.RecordPath, OperationSection.MemberId(id, table, row)));
}
