using SpecGen.Changes;

namespace SpecGen.Fuzz.Guided.Targets;

/// <summary>Changes that a user accepted.</summary>
internal sealed class AcceptedChangesTarget : IFuzzTarget
{
    public string Name => "accepted-changes";

    public IEnumerable<byte[]> Seeds =>
    [
        SeedFiles.Written("""{"accepted":[{"fingerprint":"0123456789abcdef","change":"a text"},{"fingerprint":"fedcba9876543210"}]}"""),
        SeedFiles.Written("{\"$schema\":\"x\",\n\"accepted\":[{\"change\":{\"a\":[1]},\"fingerprint\":\"00000000000000aa\"},],} // a"),
    ];

    public void Try(byte[] input)
    {
        try
        {
            KnownChanges.Parse("accepted.json", input);
        }
        catch (DamagedFileException)
        {
            return;
        }

        if (!ReferenceReader.Takes(input, ReferenceReader.Written))
            throw new UnsoundException("what is no JSON was taken");
    }
}
