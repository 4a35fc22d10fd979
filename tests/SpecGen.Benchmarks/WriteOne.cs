using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime;

namespace SpecGen.Benchmarks;

/// <summary>The seed's example, from an object to UTF-8 in an array of its own.</summary>
public class WriteOne
{
    private readonly IpsecSecurityAssociation _generated = ApiJson.Read<IpsecSecurityAssociation>(ExampleJson.One());
    private readonly PlainAssociation _plain = HandWrittenReader.ReadOne(ExampleJson.One());
    private readonly JsonTypeInfo<IpsecSecurityAssociation> _typeInfo = ApiJson.TypeInfo<IpsecSecurityAssociation>(JsonSerializerOptions.Default);

    [Benchmark(Baseline = true)]
    public byte[] SourceGeneratedFastPath() => JsonSerializer.SerializeToUtf8Bytes(_plain, FastPathContext.Default.PlainAssociation);

    [Benchmark]
    public byte[] SourceGeneratedMetadata() => JsonSerializer.SerializeToUtf8Bytes(_plain, MetadataContext.Default.PlainAssociation);

    [Benchmark]
    public byte[] SpecGen() => ApiJson.ToUtf8Bytes(_generated);

    [Benchmark]
    public byte[] SpecGenConverter() => JsonSerializer.SerializeToUtf8Bytes(_generated, _typeInfo);

    [Benchmark]
    public byte[] HandWritten() => HandWrittenWriter.ToUtf8Bytes(_plain);

    [Benchmark]
    public byte[] Reflection() => JsonSerializer.SerializeToUtf8Bytes(_plain, Reflected.Options);

    [Benchmark]
    public byte[] Newtonsoft() => Reflected.WriteByNewtonsoft(_plain);
}
