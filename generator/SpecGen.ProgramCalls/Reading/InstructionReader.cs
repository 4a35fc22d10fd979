using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Reads the instructions of a method's body.</summary>
internal static class InstructionReader
{
    private const byte TwoBytes = 0xfe;

    private static readonly Dictionary<ushort, OperandType> s_operands = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(code => (ushort)code.Value, code => code.OperandType);

    /// <exception cref="BadImageFormatException">The body is damaged.</exception>
    public static List<Instruction> Read(MethodBodyBlock body)
    {
        var instructions = new List<Instruction>();
        var offsets = new List<int>();
        var targets = new HashSet<int>();
        var reader = body.GetILReader();
        while (reader.RemainingBytes > 0)
        {
            offsets.Add(reader.Offset);
            ushort code = reader.ReadByte();
            if (code == TwoBytes)
                code = (ushort)((TwoBytes << 8) | reader.ReadByte());
            if (!s_operands.TryGetValue(code, out var operand))
                throw new BadImageFormatException($"0x{code:x} is no instruction");
            instructions.Add(Read(ref reader, (ILOpCode)code, operand, targets));
        }

        return targets.Count == 0 ? instructions : [.. instructions.Zip(offsets, (instruction, offset) => instruction with { IsTarget = targets.Contains(offset) })];
    }

    private static Instruction Read(ref BlobReader reader, ILOpCode code, OperandType operand, HashSet<int> targets)
    {
        switch (operand)
        {
            case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineString or OperandType.InlineSig:
                return new(code, reader.ReadInt32());
            case OperandType.InlineBrTarget:
                var distance = reader.ReadInt32();
                targets.Add(reader.Offset + distance);
                return new(code, 0) { IsJump = true };
            case OperandType.ShortInlineBrTarget:
                var shortDistance = reader.ReadSByte();
                targets.Add(reader.Offset + shortDistance);
                return new(code, 0) { IsJump = true };
            case OperandType.InlineSwitch:
                var count = reader.ReadInt32();
                if (count < 0 || count > reader.RemainingBytes / sizeof(int))
                    throw new BadImageFormatException("a switch has more places than the method");
                var distances = new int[count];
                for (var index = 0; index < distances.Length; index++)
                    distances[index] = reader.ReadInt32();
                targets.UnionWith(distances.Select(OffsetFrom(reader.Offset)));
                return new(code, 0) { IsJump = true };
            default:
                reader.Offset += SizeOf(operand);
                return new(code, 0);
        }
    }

    private static Func<int, int> OffsetFrom(int next) => distance => next + distance;

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI or OperandType.ShortInlineR => 4,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => throw new BadImageFormatException($"{operand} is unknown"),
    };
}
