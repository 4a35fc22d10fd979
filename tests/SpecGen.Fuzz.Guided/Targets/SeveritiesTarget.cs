using SpecGen.Changes;

namespace SpecGen.Fuzz.Guided.Targets;

/// <summary>Severities of changes as a user wants them.</summary>
internal sealed class SeveritiesTarget : IFuzzTarget
{
    public string Name => "severities";

    public IEnumerable<byte[]> Seeds =>
    [
        SeedFiles.Written("""{"$schema":"x",/* why */"error-code-added":"breaking-for-caller","error-code-removed":"ignore",}"""),
        SeedFiles.Written("\ufeff{\"$schema\":[{\"a\":1}],\n\"operation-removed\":\"additive\"}"),
    ];

    public void Try(byte[] input)
    {
        try
        {
            SeverityFile.Parse("severities.json", input);
        }
        catch (DamagedFileException)
        {
            return;
        }

        if (!ReferenceReader.Takes(input, ReferenceReader.Written))
            throw new UnsoundException("what is no JSON was taken");
    }
}
