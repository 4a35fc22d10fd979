namespace SpecGen.Tool.Diff.Places;

/// <summary>A line of a page, counted from 1.</summary>
internal sealed record PagePlace(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
