using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Benchmarks.Ontap.Security.Ipsec;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Benchmarks;

/// <summary>The seed's example, from an object to UTF-8 in a buffer that is used again, as requests are written.</summary>
public class WriteOneToBuffer
{
    private readonly SecurityAssociation _generated = ApiJson.Read<SecurityAssociation>(ExampleJson.One());
    private readonly PlainAssociation _plain = HandWrittenReader.ReadOne(ExampleJson.One());
    private readonly ArrayBufferWriter<byte> _buffer = new(1024 * 1024);
    private readonly Utf8JsonWriter _writer;

    public WriteOneToBuffer() => _writer = new Utf8JsonWriter(_buffer);

    [Benchmark(Baseline = true)]
    public int SourceGeneratedFastPath()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, _plain, FastPathContext.Default.PlainAssociation);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int SpecGen()
    {
        _buffer.ResetWrittenCount();
        ApiJson.Write(_buffer, _generated);
        return _buffer.WrittenCount;
    }
}
