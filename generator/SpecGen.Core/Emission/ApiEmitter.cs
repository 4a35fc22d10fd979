using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>
/// Prints the operations of a resource into its class, which the client's file declares. Everything is virtual, so that a test
/// can stand in for the server.
/// </summary>
public static class ApiEmitter
{
    internal const string CancellationToken = "global::System.Threading.CancellationToken";

    public static void Write(SourceWriter writer, ApiPlan api)
    {
        writer.Line($"partial class {api.Name}").Open();
        for (var index = 0; index < api.Operations.Count; index++)
            WriteOperation(index == 0 ? writer : writer.Line(), api.Operations[index]);
        if (api.Ensure is { } ensure)
            EnsureEmitter.Write(writer, ensure);
        writer.Close();
    }

    private static void WriteOperation(SourceWriter writer, OperationPlan operation)
    {
        DocumentationEmitter.Write(writer, operation.Documentation, ParameterTexts(operation));
        if (!operation.Errors.IsEmpty)
            DocumentationEmitter.WriteErrors(writer, operation.Errors);
        writer.Line(AttributeEmitter.Operation(operation));
        foreach (var error in operation.Errors)
            writer.Line(AttributeEmitter.Error(error));
        AttributeEmitter.IntroducedIn(writer, operation.IntroducedIn);
        AttributeEmitter.Facts(writer, operation.Facts);
        writer
            .Line($"public virtual {operation.ReturnType} {operation.MethodName}({Parameters(operation)}) =>")
            .Indented(CallOf(operation) + ";");
    }

    private static IEnumerable<(string Name, string Text)> ParameterTexts(OperationPlan operation)
    {
        foreach (var key in operation.Keys)
            yield return (key.ParameterName.TrimStart('@'), key.Documentation);
        if (operation.Body is { } body)
            yield return (body.ParameterName.TrimStart('@'), body.Documentation);
        yield return (GeneratedMembers.Options, "Query parameters and how to make the call; null for none.");
        yield return (GeneratedMembers.CancellationToken, "Cancels the call.");
    }

    private static string Parameters(OperationPlan operation)
    {
        var parameters = operation.Keys.Select(key => $"{key.Type} {key.ParameterName}").ToList();
        if (operation.Body is { } body)
            parameters.Add(body.IsOptional ? $"{body.Type}? {body.ParameterName} = null" : $"{body.Type} {body.ParameterName}");
        parameters.Add($"{operation.OptionsType}? {GeneratedMembers.Options} = null");
        parameters.Add($"{CancellationToken} {GeneratedMembers.CancellationToken} = default");
        return string.Join(", ", parameters);
    }

    private static string CallOf(OperationPlan operation) => operation.Body switch
    {
        null => CallWith(operation, ""),
        { IsOptional: true } body => $"{body.ParameterName} is null ? {CallWith(operation, "")} : {CallWith(operation, body.ParameterName + ", ")}",
        { Form: { } form } body => CallWith(operation, $"{ConnectionContract.Body}.{ConnectionContract.BodyOf}<{body.Type}, {form}>({body.ParameterName}), "),
        { RecordKeys: { } keys } body => CallWith(operation, $"{body.ParameterName}, {CSharpText.Literal(keys)}, "),
        var body => CallWith(operation, body.ParameterName + ", "),
    };

    internal static string RequestOf(string method, string pathTemplate, IEnumerable<KeyPlan> keys, string? laterRelease)
    {
        var arguments = new[] { CSharpText.Literal(method), CSharpText.Literal(pathTemplate) }.Concat(keys.Select(key => key.ParameterName));
        var release = laterRelease is null ? "" : $" {{ {ConnectionContract.IntroducedIn} = {CSharpText.Literal(laterRelease)} }}";
        return $"new {ConnectionContract.Request}({string.Join(", ", arguments)}){release}";
    }

    private static string CallWith(OperationPlan operation, string body)
    {
        var request = RequestOf(operation.Method, operation.PathTemplate, operation.Keys, operation.LaterRelease);
        var options = operation.NeedsOptions ? GeneratedMembers.Options + " ?? new()" : GeneratedMembers.Options;
        return $"{ClientContract.Connection}.{operation.Call}({request}, {body}{options}, {GeneratedMembers.CancellationToken})";
    }
}
