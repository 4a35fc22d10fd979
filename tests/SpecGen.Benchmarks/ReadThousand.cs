using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime;

namespace SpecGen.Benchmarks;

/// <summary>A page of 1,000 of the seed's examples, from UTF-8 to objects.</summary>
public class ReadThousand
{
    private byte[] _json = ExampleJson.Thousand();
    private readonly JsonTypeInfo<AssociationPage> _typeInfo = ApiJson.TypeInfo<AssociationPage>(JsonSerializerOptions.Default);

    /// <summary>Whether the reader can find any text among those that it saw lately.</summary>
    [ParamsAllValues]
    public bool IsDistinct { get; set; }

    [GlobalSetup]
    public void Prepare() => _json = ExampleJson.Thousand(IsDistinct);

    [Benchmark(Baseline = true)]
    public PlainPage? SourceGenerated() => JsonSerializer.Deserialize(_json, MetadataContext.Default.PlainPage);

    [Benchmark]
    public AssociationPage SpecGen() => ApiJson.Read<AssociationPage>(_json);

    [Benchmark]
    public AssociationPage? SpecGenConverter() => JsonSerializer.Deserialize(_json, _typeInfo);

    [Benchmark]
    public PlainPage HandWritten() => HandWrittenReader.ReadThousand(_json);

    [Benchmark]
    public PlainPage? Reflection() => JsonSerializer.Deserialize<PlainPage>(_json, Reflected.Options);

    [Benchmark]
    public PlainPage Newtonsoft() => Reflected.ReadByNewtonsoft<PlainPage>(_json);
}
