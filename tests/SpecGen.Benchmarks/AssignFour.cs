using BenchmarkDotNet.Attributes;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Benchmarks.Peers;

namespace SpecGen.Benchmarks;

/// <summary>A new object of which 4 members are assigned: what noting them costs, in time and memory.</summary>
public class AssignFour
{
    private readonly string _scope = "svm";

    [Benchmark(Baseline = true)]
    public PlainAssociation PlainClass() => new()
    {
        LocalAddress = "10.0.0.1",
        PolicyName = "policy1",
        RemoteAddress = "10.0.0.2",
        Scope = _scope,
    };

    [Benchmark]
    public IpsecSecurityAssociation SpecGen() => new()
    {
        LocalAddress = "10.0.0.1",
        PolicyName = "policy1",
        RemoteAddress = "10.0.0.2",
        Scope = _scope,
    };
}
