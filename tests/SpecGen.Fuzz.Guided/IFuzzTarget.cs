namespace SpecGen.Fuzz.Guided;

/// <summary>Something that reads what others wrote.</summary>
internal interface IFuzzTarget
{
    string Name { get; }

    /// <summary>Inputs to begin with: of this project's own files, or written for it.</summary>
    IEnumerable<byte[]> Seeds { get; }

    /// <summary>Reads an input. What the reader documents is caught here: every exception that leaves is a fault.</summary>
    void Try(byte[] input);
}
