using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Planning;

namespace SpecGen.Core.Tests.Planning;

/// <summary>Adding a page renames nothing: proven on every name of the corpus, over random subsets of its pages.</summary>
public class NameStabilityTests
{
    private const int Subsets = 40;

    [Theory]
    [InlineData("ontap-9.6/text")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("astra/html")]
    public void No_name_depends_on_which_other_pages_are_present(string folder)
    {
        var operations = Corpus.RequirePages(folder).Select(Bind).OfType<Operation>().ToArray();
        var all = NamesOf(operations);
        var random = new Random(20261124);

        for (var subset = 0; subset < Subsets; subset++)
        {
            var kept = operations.Where(_ => random.Next(3) == 0).ToArray();
            foreach (var (thing, name) in NamesOf(kept))
                Assert.Equal((thing, all[thing]), (thing, name));
        }
    }

    [Theory]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("astra/html")]
    public void No_name_of_the_corpus_needs_a_mark_to_be_unique(string folder)
    {
        var operations = Corpus.RequirePages(folder).Select(Bind).OfType<Operation>();

        Assert.DoesNotContain(NamesOf(operations).Values, name => name.Contains('_', StringComparison.Ordinal));
    }

    private static Operation? Bind(string path) =>
        PageBinder.Bind(PageReader.Read(new StringPageSource(File.ReadAllText(path)), default), default).Operation;

    /// <summary>What is named (by path, wire name or number) and its name.</summary>
    private static Dictionary<string, string> NamesOf(IEnumerable<Operation> operations)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in ResourceGroup.Of(operations))
        {
            var plan = ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(group).Resource);
            var things = OperationNames(plan)
                .Concat(plan.Record is null ? [] : RecordNames(plan, plan.Record, ""))
                .Concat(plan.ErrorCodes is null ? [] : [("errors", plan.ErrorCodes.Name)]);
            foreach (var (thing, name) in things)
                names.Add(group.Path + " " + thing, name);
        }

        return names;
    }

    private static IEnumerable<(string Thing, string Name)> OperationNames(ResourcePlan plan) =>
        plan.Api.Operations.SelectMany(operation => new[]
        {
            ($"{operation.Method} {operation.PathTemplate} by {operation.Call}", operation.MethodName),
            ($"options of {operation.Method} {operation.PathTemplate} by {operation.Call}", operation.OptionsType),
        });

    private static IEnumerable<(string Thing, string Name)> RecordNames(ResourcePlan plan, RecordPlan record, string path)
    {
        yield return ("type of " + path, record.Name);
        foreach (var member in record.Members)
        {
            var memberPath = path + "." + member.WireName;
            yield return ("member " + memberPath, member.PropertyName);
            var nested = plan.NestedRecords.FirstOrDefault(candidate =>
                member.Type.EndsWith("." + candidate.Name, StringComparison.Ordinal) ||
                member.Type.EndsWith("." + candidate.Name + ">", StringComparison.Ordinal));
            foreach (var inner in nested is null ? [] : RecordNames(plan, nested, memberPath))
                yield return inner;
        }
    }
}
