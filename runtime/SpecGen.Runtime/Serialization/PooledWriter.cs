using System.Buffers;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>Keeps a JSON writer for the thread, because making one allocates.</summary>
internal static class PooledWriter
{
    [ThreadStatic]
    private static Utf8JsonWriter? t_free;

    public static Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        var writer = t_free;
        if (writer is null)
            return new Utf8JsonWriter(output, ApiJson.WriterOptions);

        t_free = null;
        writer.Reset(output);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        // So that the kept writer does not keep the buffer.
        writer.Reset(Nowhere.Instance);
        t_free = writer;
    }

    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static readonly Nowhere Instance = new();

        public void Advance(int count) => throw new NotSupportedException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
