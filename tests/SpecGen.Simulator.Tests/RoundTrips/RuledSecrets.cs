using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Tests.RoundTrips;

internal static class RuledSecrets
{
    private static readonly ServerRules s_rules = ServerRules.Load();

    public static bool Has(string member) => s_rules.IsSecret(member);
}
