using System.Runtime.Intrinsics;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// A member's name as it stands in JSON: with the comma before it, its quotes and the colon behind it. Most fit into a
/// block, which is copied by one instruction, and in no more time than the first byte alone.
/// </summary>
internal readonly struct EncodedName
{
    /// <summary>How long a block is, in bytes.</summary>
    public const int BlockLength = 32;

    private readonly byte[] _bytes;

    public EncodedName(ReadOnlySpan<byte> name)
    {
        byte[] encoded = [(byte)',', (byte)'"', .. JsonEncodedText.Encode(name).EncodedUtf8Bytes, (byte)'"', (byte)':'];
        Length = encoded.Length;
        _bytes = encoded;
        if (Length < BlockLength)
            Array.Resize(ref _bytes, BlockLength);
    }

    /// <summary>How long it is, in bytes.</summary>
    public int Length { get; }

    /// <summary>The whole of it.</summary>
    public ReadOnlySpan<byte> Text => _bytes.AsSpan(0, Length);

    /// <summary>Its first bytes, and zeros where it has fewer.</summary>
    public Vector256<byte> Block => Vector256.Create(_bytes);
}
