using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Reference;

public sealed class ReferenceTargetTests
{
    private static readonly IReadOnlyList<Operation> s_pages =
    [
        .. Page.Collection("/quay/cranes/{uuid}", "name: string\nuuid: string"),
        .. Page.Collection("/quay/cranes/{crane.uuid}/drivers/{uuid}", "name: string\nuuid: string\ncrane: ref"),
        .. Page.Collection("/yard/cranes/{uuid}", "name: string\nuuid: string"),
        .. Page.Collection("/safety/cranes/{crane.uuid}", "crane: ref\nchecked: boolean"),
        .. Page.Collection("/quay/orders/{uuid}", "name: string\ncrane: ref\nspare_crane: ref\nlast_driver: ref\nplace: ref\nlines: list of object\n  crane: ref"),
        .. Page.Collection("/yard/orders/{uuid}", "name: string\ncrane: ref"),
    ];

    [Theory]
    [InlineData("/quay/orders", "crane", "/quay/cranes /yard/cranes")]
    [InlineData("/yard/orders", "crane", "/yard/cranes /quay/cranes")]
    [InlineData("/quay/orders", "spare_crane", "/quay/cranes /yard/cranes")]
    [InlineData("/quay/orders", "lines.crane", "/quay/cranes /yard/cranes")]
    [InlineData("/quay/cranes/drivers", "crane", "/quay/cranes")]
    [InlineData("/quay/orders", "last_driver", "")]
    [InlineData("/quay/orders", "place", "")]
    public void A_reference_names_what_its_words_say_the_nearest_first(string resource, string member, string targets)
    {
        var reference = ServedReference.Of(s_pages.Select(DeferredOperation.Of), ServerRules.Load());

        var found = reference.References.MembersOf(reference.Find(resource)!).FirstOrDefault(candidate => candidate.Path == member);

        Assert.Equal(targets, string.Join(' ', found?.Targets.Select(target => target.Path) ?? []));
    }
}
