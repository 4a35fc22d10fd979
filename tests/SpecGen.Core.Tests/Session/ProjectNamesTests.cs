using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Core.Tests.Session;

/// <summary>Names made to clash by hand, since no rule gives such: the later resource is left out, and both are named.</summary>
public class ProjectNamesTests
{
    private static readonly GroupNames s_names = new("Api", "ApiClient");

    [Fact]
    public void Names_that_do_not_meet_leave_nothing_out() =>
        Assert.Equal(new([], []), Check(Named("/apples", "Api.Apples", "Apple"), Named("/pears", "Api.Pears", "Apple")));

    [Fact]
    public void Two_types_of_one_name() =>
        AssertLeftOut(
            "its type 'Api.Fruits.Apple' would be called like a type of /apples (apples.adoc)",
            Named("/apples", "Api.Fruits", "Apple"),
            Named("/pears", "Api.Fruits", "Apple"));

    [Fact]
    public void A_namespace_called_like_a_type() =>
        AssertLeftOut(
            "its namespace 'Api.Fruits.Apple' would be called like a type of /apples (apples.adoc)",
            Named("/apples", "Api.Fruits", "Apple"),
            Named("/pears", "Api.Fruits.Apple", "Pear"));

    [Fact]
    public void A_type_called_like_a_namespace() =>
        AssertLeftOut(
            "its type 'Api.Fruits' would be called like a namespace of /apples (apples.adoc)",
            Named("/apples", "Api.Fruits", "Apple"),
            Named("/pears", "Api", "Fruits"));

    [Fact]
    public void A_type_called_like_the_class_that_leads_to_another() =>
        AssertLeftOut(
            "its type 'Api.Tree.TreeApi' would be called like a type of /tree/apples (tree/apples.adoc)",
            Named("/tree/apples", "Api.Tree.Apples", "Apple"),
            Named("/trees", "Api.Tree", s_names.ClassName(["tree"])));

    [Fact]
    public void Two_files_of_one_name_whatever_their_capitals()
    {
        var pears = Named("/pears", "Api.Pears", "Pear");

        AssertLeftOut(
            "its file 'APPLES.G.CS' would be called like a file of /apples (apples.adoc)",
            Named("/apples", "Api.Apples", "Apple"),
            pears with { Declared = [pears.Declared[0] with { HintName = "Apples.g.cs" }] });
    }

    [Fact]
    public void What_could_not_be_planned_has_no_place_in_the_client()
    {
        var names = Check(Named("/apples", "Api.Apples", "Apple") with { Declared = [] }, Named("/pears", "Api.Pears", "Pear"));

        Assert.Empty(names.Diagnostics);
        var rest = names.Rest([new("", [new("/apples", false), new("/pears", false)])]);
        Assert.Equal("/pears", Assert.Single(Assert.Single(rest).Resources).Path);
    }

    /// <summary>The class of <c>/apples</c> leads to <c>/apples/cores</c> and stays.</summary>
    [Fact]
    public void What_is_below_a_resource_that_is_left_out_stays() =>
        AssertLeftOut(
            "its type 'Api.Fruits.Apple'",
            Named("/ants", "Api.Fruits", "Apple"),
            Named("/apples", "Api.Fruits", "Apple"),
            Named("/apples/cores", "Api.Apples.Cores", "AppleCore"));

    private static void AssertLeftOut(string reason, params NamedResource[] resources)
    {
        var names = Check([.. resources.Reverse()]);

        Assert.Equal((resources[1].Api, resources[1].Path), Assert.Single(names.LeftOut));
        var diagnostic = Assert.Single(names.Diagnostics);
        Assert.Equal(("SPEC006", resources[1].File), (diagnostic.Rule.Id, diagnostic.File));
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
    }

    private static ProjectNames Check(params NamedResource[] resources) => ProjectNames.Of(resources, s_names, ProjectBudget.Of([]));

    private static NamedResource Named(string path, string @namespace, string type) =>
        new("", path, path.Trim('/') + ".adoc", [new(path.Trim('/').Replace('/', '.') + ".g.cs", @namespace, [type])]);
}
