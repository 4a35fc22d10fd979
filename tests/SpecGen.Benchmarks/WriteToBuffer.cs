using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime;

namespace SpecGen.Benchmarks;

/// <summary>From an object to UTF-8 in a buffer that is used again, as requests are written.</summary>
public abstract class WriteToBuffer<TPlain>(ApiObject generated, TPlain plain, JsonTypeInfo<TPlain> fastPath) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024 * 1024);
    private readonly Utf8JsonWriter _writer = new(Stream.Null);

    [Benchmark(Baseline = true)]
    public int SourceGeneratedFastPath()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, plain, fastPath);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int SpecGen()
    {
        _buffer.ResetWrittenCount();
        ApiJson.Write(_buffer, generated);
        return _buffer.WrittenCount;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The seed's example.</summary>
public class WriteOneToBuffer() : WriteToBuffer<PlainAssociation>(
    ApiJson.Read<IpsecSecurityAssociation>(ExampleJson.One()),
    HandWrittenReader.ReadOne(ExampleJson.One()),
    FastPathContext.Default.PlainAssociation);

/// <summary>A page of 1,000 of the seed's examples.</summary>
public class WriteThousandToBuffer() : WriteToBuffer<PlainPage>(
    ApiJson.Read<AssociationPage>(ExampleJson.Thousand()),
    HandWrittenReader.ReadThousand(ExampleJson.Thousand()),
    FastPathContext.Default.PlainPage);
