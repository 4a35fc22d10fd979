using SpecGen.Binding;

namespace SpecGen.Core.Tests.Harness;

internal static class SchemaWalk
{
    /// <summary>The schema at a dotted path of property names.</summary>
    public static Schema At(Schema schema, string path) =>
        path.Split('.').Aggregate(schema, (current, name) => current.Properties.Single(property => property.Name == name).Schema);

    public static Schema InResponse(Operation operation, string path) => At(operation.Responses[0].Schema!, path);
}
