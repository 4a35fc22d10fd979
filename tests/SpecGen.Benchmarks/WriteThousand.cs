using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime;

namespace SpecGen.Benchmarks;

/// <summary>A page of 1,000 of the seed's examples, from objects to UTF-8 in an array of its own.</summary>
public class WriteThousand
{
    private readonly AssociationPage _generated = ApiJson.Read<AssociationPage>(ExampleJson.Thousand());
    private readonly PlainPage _plain = HandWrittenReader.ReadThousand(ExampleJson.Thousand());
    private readonly JsonTypeInfo<AssociationPage> _typeInfo = ApiJson.TypeInfo<AssociationPage>(JsonSerializerOptions.Default);

    [Benchmark(Baseline = true)]
    public byte[] SourceGeneratedFastPath() => JsonSerializer.SerializeToUtf8Bytes(_plain, FastPathContext.Default.PlainPage);

    [Benchmark]
    public byte[] SourceGeneratedMetadata() => JsonSerializer.SerializeToUtf8Bytes(_plain, MetadataContext.Default.PlainPage);

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
