using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime;

namespace SpecGen.Benchmarks;

/// <summary>The seed's example, from UTF-8 to an object.</summary>
public class ReadOne
{
    private readonly byte[] _json = ExampleJson.One();
    private readonly JsonTypeInfo<IpsecSecurityAssociation> _typeInfo = ApiJson.TypeInfo<IpsecSecurityAssociation>(JsonSerializerOptions.Default);

    [Benchmark(Baseline = true)]
    public PlainAssociation? SourceGenerated() => JsonSerializer.Deserialize(_json, MetadataContext.Default.PlainAssociation);

    [Benchmark]
    public IpsecSecurityAssociation SpecGen() => ApiJson.Read<IpsecSecurityAssociation>(_json);

    [Benchmark]
    public IpsecSecurityAssociation? SpecGenConverter() => JsonSerializer.Deserialize(_json, _typeInfo);

    [Benchmark]
    public PlainAssociation HandWritten() => HandWrittenReader.ReadOne(_json);

    [Benchmark]
    public PlainAssociation? Reflection() => JsonSerializer.Deserialize<PlainAssociation>(_json, Reflected.Options);

    [Benchmark]
    public PlainAssociation Newtonsoft() => Reflected.ReadByNewtonsoft<PlainAssociation>(_json);
}
