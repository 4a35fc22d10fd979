using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Model;

/// <summary>What a page says of its operation in words, for whoever reads the generated code.</summary>
/// <param name="Parts">The headed parts of the description, in page order.</param>
public sealed record OperationText(
    string Title,
    EquatableArray<string> Description,
    EquatableArray<string> RelatedCommands,
    EquatableArray<string> ExpensiveProperties,
    bool SendsExpensiveProperties,
    EquatableArray<string> AdvancedProperties,
    EquatableArray<DescriptionPart> Parts)
{
    public static OperationText Of(Operation page) => new(
        page.Title,
        page.Description,
        page.RelatedCommands,
        page.ExpensiveProperties,
        page.SendsExpensiveProperties,
        page.AdvancedProperties,
        page.DescriptionParts);
}
