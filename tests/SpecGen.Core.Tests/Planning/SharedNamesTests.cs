using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;

namespace SpecGen.Core.Tests.Planning;

/// <summary>A name means one thing in a whole reference, and can be read at a glance.</summary>
public class SharedNamesTests
{
    private const int LongName = 60;

    [Theory]
    [InlineData("ontap-9.7/adoc", 0)]
    [InlineData("ontap-9.12.1/html", 0)]
    [InlineData("astra/html", 0)]
    [InlineData("cloud-manager/html", 0)]
    [InlineData("console/adoc/cbs", 2)]
    [InlineData("console/adoc/copysync", 5)]
    [InlineData("console/adoc/cvo", 40)]
    [InlineData("console/adoc/tenancyv4", 0)]
    public void Few_types_of_a_reference_share_a_name_or_have_a_long_one(string folder, int longNames)
    {
        var names = ResourceGroup.Of(Corpus.RequirePages(folder).Select(Bind).OfType<Operation>())
            .SelectMany(group => TypesOf(ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(group).Resource)))
            .ToArray();

        Assert.InRange(names.CountBy(name => name).Count(name => name.Value > 1), 0, 19);
        Assert.InRange(names.Count(name => name.Length > LongName), 0, longNames);
    }

    private static IEnumerable<string> TypesOf(ResourcePlan plan) =>
    [
        plan.Api.Name,
        .. plan.NestedRecords.Select(record => record.Name),
        .. plan.Enumerations.Select(enumeration => enumeration.Name),
        .. plan.Options.Select(options => options.Name),
        .. new[] { plan.Record?.Name, plan.ErrorBody?.Name, plan.ErrorCodes?.Name }.OfType<string>(),
    ];

    private static Operation? Bind(string path) =>
        PageBinder.Bind(PageReader.Read(new StringPageSource(File.ReadAllText(path)), default), default).Operation;
}
