using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>What an operation is by its own page. Settled once: later stages ask this, and no words of the page.</summary>
/// <param name="IsOntap">It follows ONTAP's conventions: its error envelope, its jobs, its global parameters.</param>
/// <param name="IsJobWrite">A write of ONTAP, any success of which can carry a job, whatever its page says.</param>
/// <param name="TakesManyRecords">It can be sent many records at once, or acts on what a query finds.</param>
/// <param name="IsByQuery">It acts on what a query finds. One letter less must not delete many instead of one, so its name says so.</param>
/// <param name="TakesFile">It is sent a file.</param>
/// <param name="GivesFile">It answers with a part of a file, by offset and length.</param>
/// <param name="SelectsFields">A caller can say which members it wants, and in which order the records come.</param>
public sealed record OperationTraits(
    bool IsOntap,
    bool IsJobWrite,
    bool TakesManyRecords,
    bool IsByQuery,
    bool TakesFile,
    bool GivesFile,
    bool SelectsFields)
{
    public static OperationTraits Of(Operation page, ResourcePath path)
    {
        var isOntap = OntapPages.Is(page);
        var isJobWrite = OntapPages.IsWrite(page);
        var takesMany = isJobWrite && (HasQuery(page, "serial_records") || HasQuery(page, "continue_on_failure"));
        return new(
            isOntap,
            isJobWrite,
            takesMany,
            takesMany && !path.EndsWithKey && page.Method is "PATCH" or "DELETE",
            page.Parameters.Any(parameter => parameter.Location == "formData"),
            page.Method == "GET" && HasQuery(page, "byte_offset") && HasQuery(page, "length"),
            // Other APIs refuse ONTAP's parameters, and have orderBy and the like of their own.
            isOntap || HasQuery(page, "fields") || HasQuery(page, "order_by"));
    }

    private static bool HasQuery(Operation page, string parameter) =>
        page.Parameters.Any(candidate => candidate.Name == parameter && candidate.Location == "query");
}
