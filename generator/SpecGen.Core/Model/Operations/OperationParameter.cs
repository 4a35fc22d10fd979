using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Model;

/// <summary>What a documented parameter is to a caller.</summary>
public enum ParameterKind
{
    /// <summary>A part of the path.</summary>
    Key,

    /// <summary>A condition on the records that the operation acts on; the query can compare, negate and combine.</summary>
    Condition,

    /// <summary>Any other part of the query.</summary>
    Option,

    /// <summary>A header that a caller can set.</summary>
    Header,

    /// <summary>The header that says who is calling: the client's credential.</summary>
    Credential,

    /// <summary>A part of a form that carries a file.</summary>
    FilePart,

    /// <summary>What HTTP or the client itself writes.</summary>
    Own,
}

/// <summary>A documented parameter of an operation.</summary>
/// <param name="Name">On the wire.</param>
/// <param name="Type">Of its value; of a condition that of the member it compares.</param>
public sealed record OperationParameter(
    string Name,
    ParameterKind Kind,
    DataType Type,
    EquatableArray<string> Description,
    SchemaAttributes Attributes,
    bool IsRequired)
{
    /// <summary>A caller has to say it: it is required, and no default is stated that the server would take.</summary>
    public bool IsNeeded => IsRequired && Attributes.DefaultText is null;

    /// <param name="selectsRecords">See <see cref="ResourceOperation.SelectsRecords"/>.</param>
    public static OperationParameter Of(Parameter parameter, Operation page, bool selectsRecords)
    {
        var kind = KindOf(parameter, page, selectsRecords);
        return new(
            parameter.Name,
            kind,
            kind == ParameterKind.Condition ? Conditions.TypeOf(page, parameter) : SchemaTypes.Of(parameter.Schema),
            parameter.Schema.Description,
            parameter.Schema.Attributes,
            parameter.Required);
    }

    private static ParameterKind KindOf(Parameter parameter, Operation page, bool selectsRecords) => parameter.Location switch
    {
        "path" => ParameterKind.Key,
        "query" => selectsRecords && Conditions.Is(page, parameter) ? ParameterKind.Condition : ParameterKind.Option,
        "header" when HeaderNames.IsCredential(parameter.Name) => ParameterKind.Credential,
        "header" => HeaderNames.IsOption(parameter.Name) ? ParameterKind.Header : ParameterKind.Own,
        "formData" => ParameterKind.FilePart,
        _ => ParameterKind.Own,
    };
}
