using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Benchmarks;

/// <summary>A page of 1,000 of the seed's examples, from objects to UTF-8 in a buffer that is used again, as requests are written.</summary>
public class WriteThousandToBuffer
{
    private readonly AssociationPage _generated = ApiJson.Read<AssociationPage>(ExampleJson.Thousand());
    private readonly PlainPage _plain = HandWrittenReader.ReadThousand(ExampleJson.Thousand());
    private readonly ArrayBufferWriter<byte> _buffer = new(1024 * 1024);
    private readonly Utf8JsonWriter _writer;

    public WriteThousandToBuffer() => _writer = new Utf8JsonWriter(_buffer);

    [Benchmark(Baseline = true)]
    public int SourceGeneratedFastPath()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, _plain, FastPathContext.Default.PlainPage);
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
