using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints error codes as constants, to compare and to switch over.</summary>
public static class ErrorCodesEmitter
{
    public static void Write(SourceWriter writer, ErrorCodesPlan codes)
    {
        DocumentationEmitter.Write(writer, codes.Documentation);
        writer.Line(FileFrame.GeneratedCode).Line($"public static class {codes.Name}").Open();
        foreach (var code in codes.Codes)
        {
            DocumentationEmitter.Write(writer, code.Documentation);
            writer.Line($"public const long {code.Name} = {code.Value};");
        }

        writer.Close();
    }
}
