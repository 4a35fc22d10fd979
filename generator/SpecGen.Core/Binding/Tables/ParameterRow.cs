namespace SpecGen.Binding.Tables;

/// <summary>A row of the Parameters table, its link not yet followed.</summary>
/// <param name="Location">As <see cref="Parameter.Location"/>.</param>
internal sealed record ParameterRow(SchemaRow Row, string Location, bool Required)
{
    public Parameter ToParameter(Schema schema) => new(Row.Name, Location, Required, schema);
}
