using SpecGen.Core.Tests.Harness;

using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Tables;

public class ParameterTableTests
{
    [Fact]
    public void A_parameter_typed_by_a_link_has_the_members_of_the_definition()
    {
        var page = PageBuilder.Operation()
            .Parameters(Row("expand", "link:Expansion", "query", "False", ""), Row("sort", "array[link:Sort]", "query", "True", ""))
            .Response(null, Row("name", "string", ""))
            .Definitions()
            .Definition("Expansion", "", Row("depth", "integer", ""))
            .Definition("Sort", "", Row("by", "string", ""))
            .Bind();

        var (expand, sort) = (page.Operation!.Parameters[0], page.Operation.Parameters[1]);
        Assert.Equal(("object", "Expansion", "depth", false), (expand.Schema.Type, expand.Schema.Definition!.Name, expand.Schema.Properties[0].Name, expand.Required));
        Assert.Equal(("array", "object", "by", true), (sort.Schema.Type, sort.Schema.ItemType, sort.Schema.Properties[0].Name, sort.Required));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void The_definitions_of_parameters_stand_before_those_of_bodies()
    {
        var operation = PageBuilder.Operation()
            .Parameters(Row("unit", "link:Unit", "query", "False", ""))
            .Response(null, Row("unit", "link:Unit", ""))
            .Definitions()
            .Definition("Unit", "", Row("name", "string", ""))
            .Definition("Unit", "", Row("size", "integer", ""))
            .BindOperation();

        Assert.Equal(0, operation.Parameters[0].Schema.Definition!.Index);
    }

    [Fact]
    public void A_header_is_a_parameter_like_any_other() =>
        Assert.Equal(
            ("header", "x-house", "string"),
            PageBuilder.Operation().Parameters(Row("x-house", "string", "header", "True", "")).BindOperation().Parameters.Select(parameter => (parameter.Location, parameter.Name, parameter.Schema.Type)).Single());

    [Fact]
    public void An_unknown_type_of_a_parameter_is_said() =>
        Assert.Contains(
            PageBuilder.Operation().Parameters(Row("when", "instant", "query", "False", "")).Response(null).Bind().Diagnostics,
            diagnostic => diagnostic.Rule.Id == "SPEC015");
}
