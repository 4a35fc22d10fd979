namespace SpecGen.Binding.Definitions;

/// <summary>How an example fits a definition, through all levels.</summary>
/// <param name="Unexplained">Members of the example that the definition has no rows for.</param>
/// <param name="Lacking">Members of the definition that the example shows as something else, and texts and objects that it does not show.</param>
internal readonly record struct ExampleFit(int Unexplained, int Lacking)
{
    public static ExampleFit operator +(ExampleFit one, ExampleFit other) =>
        new(one.Unexplained + other.Unexplained, one.Lacking + other.Lacking);

    public bool IsBetterThan(ExampleFit other) =>
        Unexplained < other.Unexplained || (Unexplained == other.Unexplained && Lacking < other.Lacking);
}
