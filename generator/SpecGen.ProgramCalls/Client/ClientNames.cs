namespace SpecGen.ProgramCalls.Client;

/// <summary>Names by which generated code and the runtime are known in metadata.</summary>
internal static class ClientNames
{
    public const string Runtime = "SpecGen.Runtime";

    public const string ApiOperation = "SpecGen.Runtime.ApiOperationAttribute";

    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";

    public const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    public const string Generator = "SpecGen";

    public const string Client = "SpecGen.Runtime.ApiClient";

    /// <summary>Of a client of ONTAP's alone: other APIs know no SVMs.</summary>
    public const string ForSvm = "ForSvm";

    public const string CallOptions = "SpecGen.Runtime.ApiCallOptions";

    public const string RawRequest = "SpecGen.Runtime.RawRequest";

    public const string RawPath = "SpecGen.Runtime.RawPath";

    public const string ApiRequest = "SpecGen.Runtime.Generated.ApiRequest";

    public const string Ensure = "EnsureAsync";

    public const string EnsureAbsent = "EnsureAbsentAsync";

    /// <summary>The class, nested in a record's, whose properties select its members.</summary>
    public const string FieldSet = "FieldSet";
}
