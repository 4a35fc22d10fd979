using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Binding.Answers;

/// <summary>Finds the answers that a page announces by their status and does not describe.</summary>
internal static class UnstatedAnswers
{
    /// <summary>The operation with those answers marked, each of which is said.</summary>
    /// <param name="operation">What the page states.</param>
    /// <param name="sections">Of its responses, in their order.</param>
    /// <param name="diagnostics">Takes what there is to say.</param>
    public static Operation Mark(Operation operation, IReadOnlyList<Section> sections, DiagnosticBag diagnostics)
    {
        // A write of ONTAP's answers with a job or nothing, HEAD with headers, and one described success gives the type.
        var hasType = operation.Responses.Any(response => response.IsSuccess && response.Schema is not null);
        if (hasType || OntapPages.IsWrite(operation) || operation.Method == "HEAD")
            return operation;

        var marked = new List<Response>();
        for (var index = 0; index < sections.Count; index++)
        {
            var response = operation.Responses[index];
            if (!IsStated(response))
                diagnostics.Add(DiagnosticRules.UnstatedAnswer, sections[index].Heading!.Range, response.Status);
            marked.Add(IsStated(response) ? response : response with { IsRawJson = true });
        }

        return operation with { Responses = marked.ToEquatableArray() };
    }

    /// <summary>A success that says nothing says so by its status; others answer, whether their table is printed or not.</summary>
    private static bool IsStated(Response response) =>
        response.Schema is not null || !response.IsSuccess || response.Status is "204" or "205";
}
