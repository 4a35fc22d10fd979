using SpecGen.Common;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>Plans the methods that bring a record to a wanted state.</summary>
internal static class EnsurePlanner
{
    /// <param name="ensured">What the pages say.</param>
    /// <param name="recordType">Fully qualified.</param>
    /// <param name="parameter">What the record is called.</param>
    /// <param name="keys">Of the collection's path.</param>
    public static EnsurePlan Plan(EnsuredRecord ensured, string recordType, string parameter, IEnumerable<KeyPlan> keys) => new(
        ensured.Collection.Template,
        [.. keys],
        recordType,
        parameter,
        new[] { ensured.Item, Lines(ensured.Key), Lines(ensured.ExistsCodes), Lines(ensured.Sets), Lines(ensured.Unread) }.ToEquatableArray(),
        string.Join(", ", ensured.Key),
        ensured.CanBeWritten,
        ensured.CanBeDeleted,
        ensured.List.IntroducedIn);

    private static string Lines(IEnumerable<string> values) => string.Join("\n", values);
}
