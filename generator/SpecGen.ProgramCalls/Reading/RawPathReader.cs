using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;
using SpecGen.ProgramCalls.Client;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Reads the method and the path of a raw request where both are written in its constructor's call.</summary>
internal static class RawPathReader
{
    private const string Hole = "{}";

    private static readonly HashSet<string> s_methods = new(StringComparer.Ordinal) { "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE" };

    /// <param name="end">Where the request is made.</param>
    /// <returns>Null where a value, or a decision, is in it.</returns>
    public static CalledOperation? Read(MetadataReader reader, List<Instruction> instructions, int end)
    {
        // Texts that something else can take the place of are none to rely on.
        for (var start = end - 1; start >= 0 && !instructions[start].IsJump && !instructions[start + 1].IsTarget; start--)
        {
            if (instructions[start].Code != ILOpCode.Ldstr || !s_methods.Contains(TextOf(reader, instructions[start])))
                continue;
            var path = PathBetween(reader, instructions[(start + 1)..end]);
            return path.StartsWith('/') ? new(TextOf(reader, instructions[start]), path) : null;
        }

        return null;
    }

    private static string PathBetween(MetadataReader reader, List<Instruction> arguments)
    {
        if (arguments is [{ Code: ILOpCode.Ldstr } path, ..])
            return TextOf(reader, path);
        var pieces = new StringBuilder();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (!arguments[index].IsCall || MemberName.Of(reader, arguments[index].Token) is not { Type: ClientNames.RawPath } called)
                continue;
            if (called.Name == "AppendFormatted")
                pieces.Append(Hole);
            else if (called.Name == "AppendLiteral" && index > 0 && arguments[index - 1].Code == ILOpCode.Ldstr)
                pieces.Append(TextOf(reader, arguments[index - 1]));
        }

        return pieces.ToString();
    }

    private static string TextOf(MetadataReader reader, Instruction instruction) =>
        reader.GetUserString((UserStringHandle)MetadataTokens.Handle(instruction.Token));
}
