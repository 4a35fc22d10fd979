using SpecGen.Binding;
using SpecGen.Changes.Rules;
using SpecGen.Common;

namespace SpecGen.Changes.Comparison;

/// <summary>Compares which members cost extra, so that they are sent only when named.</summary>
internal static class CostComparison
{
    public static void Compare(ChangeLog log, Operation before, Operation after)
    {
        CompareLists(log, SentOnlyWhenNamed(before), SentOnlyWhenNamed(after), StatusOf(after), ValueAspect.BecameExpensive, ValueAspect.NoLongerExpensive);
        CompareLists(log, before.AdvancedProperties, after.AdvancedProperties, StatusOf(after), ValueAspect.BecameAdvanced, ValueAspect.NoLongerAdvanced);
    }

    private static void CompareLists(ChangeLog log, IEnumerable<string> before, IEnumerable<string> after, string status, ValueAspect became, ValueAspect noLonger)
    {
        foreach (var (old, @new) in ByName.Pair(before, after, path => path))
        {
            if (old is null || @new is null)
                log.Add(ValueRules.Response[old is null ? became : noLonger], new(ChangePlace.Response, status, (@new ?? old)!));
        }
    }

    private static EquatableArray<string> SentOnlyWhenNamed(Operation operation) =>
        operation.SendsExpensiveProperties ? default : operation.ExpensiveProperties;

    private static string StatusOf(Operation operation) => operation.Responses.FirstOrDefault(response => response.Schema is not null)?.Status ?? "";
}
