using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>The body of a page that makes a bed of a garden.</summary>
internal static class GardenPage
{
    public static PageBuilder WithBed(this PageBuilder page) => page
        .Request(
            null,
            Row("name", "string", ""),
            Row("size", "integer", ""),
            RowWithBullets(["kind", "string", ""], "enum: [\"flat\", \"raised\"]"),
            Row("garden", "link:garden", ""),
            Row("plants", "array[link:plant]", ""),
            Row("water_level", "integer", ""),
            Row("watered", "boolean", ""),
            Row("colours", "array[string]", ""),
            Row("ground", "link:ground", ""),
            Row("weight", "number", ""),
            RowWithBullets(["serial", "string", ""], "readOnly: 1"),
            RowWithBullets(["depth", "integer", ""], "Default value: 30"),
            RowWithBullets(["fenced", "boolean", ""], "Default value: 1"),
            RowWithBullets(["shape", "string", ""], "Default value: 1"))
        .Definitions()
        .Definition("garden", "", Row("name", "string", ""), Row("uuid", "string", ""))
        .Definition("plant", "", Row("name", "string", ""), Row("uuid", "string", ""), Row("height", "integer", ""))
        .Definition("ground", "", Row("soil_depth", "integer", ""), Row("drained", "boolean", ""), Row("sieved", "boolean", ""));
}
