using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using SpecGen.ProgramCalls.Client;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Reads what an assembly offers of generated clients, by the attributes of generated code.</summary>
internal sealed class ClientReader(LoadedAssembly assembly, ClientSurface surface)
{
    private readonly MetadataReader _reader = assembly.Reader;

    public void Read()
    {
        foreach (var handle in _reader.TypeDefinitions)
        {
            var type = _reader.GetTypeDefinition(handle);
            if (assembly.Name == ClientNames.Runtime || IsGenerated(type))
                ReadType(TypeNames.Of(_reader, handle), type);
        }
    }

    private bool IsGenerated(TypeDefinition type) =>
        Attributes.Find(_reader, type.GetCustomAttributes(), ClientNames.GeneratedCode) is [ClientNames.Generator, ..];

    private void ReadType(string name, TypeDefinition type)
    {
        if (!type.BaseType.IsNil)
            surface.AddBase(name, TypeNames.Of(_reader, type.BaseType));
        foreach (var property in type.GetProperties().Select(_reader.GetPropertyDefinition))
        {
            if (Attributes.Find(_reader, property.GetCustomAttributes(), ClientNames.JsonPropertyName) is [{ } wireName, ..])
                surface.Add(new ClientProperty(name, _reader.GetString(property.Name), wireName, [.. property.DecodeSignature(SignatureNames.Instance, null).ReturnType.Mentioned]));
        }

        var methods = type.GetMethods().Select(_reader.GetMethodDefinition).ToList();
        if (!type.BaseType.IsNil && TypeNames.Of(_reader, type.BaseType) == ClientNames.Client)
            surface.Add(new GeneratedClient(name, methods.Exists(method => _reader.GetString(method.Name) == ClientNames.ForSvm)));
        var operations = methods.Select(method => (Method: method, Operation: OperationOf(method))).Where(found => found.Operation is not null).ToList();
        foreach (var (method, operation) in operations)
            Add(method, [operation!.Value]);
        foreach (var method in methods.Where(method => _reader.GetString(method.Name) is ClientNames.Ensure or ClientNames.EnsureAbsent))
            Add(method, EnsuredBy(method, [.. operations.Select(found => found.Operation!.Value)]));
    }

    private void Add(MethodDefinition method, IReadOnlyList<CalledOperation> operations)
    {
        var key = MemberName.Of(_reader, method);
        var signature = method.DecodeSignature(SignatureNames.Instance, null);
        surface.Add(key, new ClientMethod(
            key.Type, key.Name, operations, [.. signature.ParameterTypes.SelectMany(type => type.Mentioned).Distinct()], [.. signature.ReturnType.Mentioned.Distinct()]));
    }

    private CalledOperation? OperationOf(MethodDefinition method) =>
        Attributes.Find(_reader, method.GetCustomAttributes(), ClientNames.ApiOperation) is [{ } verb, { } path] ? new(verb, path) : null;

    /// <summary>
    /// A method that brings a record to a wanted state lists its collection, and creates and changes, or deletes. The
    /// collection is the path in its body; the others are methods of the same class.
    /// </summary>
    private List<CalledOperation> EnsuredBy(MethodDefinition method, List<CalledOperation> operations)
    {
        if (assembly.BodyOf(method) is not { } body)
            return [];
        var texts = InstructionReader.Read(body)
            .Where(instruction => instruction.Code == ILOpCode.Ldstr)
            .Select(instruction => _reader.GetUserString((UserStringHandle)MetadataTokens.Handle(instruction.Token)))
            .ToList();
        if (texts.Find(text => text.StartsWith('/')) is not { } collection)
            return [];
        var isAbsent = _reader.GetString(method.Name) == ClientNames.EnsureAbsent;
        return operations.FindAll(operation => operation.Method switch
        {
            "GET" => operation.PathTemplate == collection,
            "POST" => !isAbsent && operation.PathTemplate == collection,
            "PATCH" => !isAbsent && IsItemOf(collection, operation),
            "DELETE" => isAbsent && IsItemOf(collection, operation),
            _ => false,
        });
    }

    private static bool IsItemOf(string collection, CalledOperation operation) =>
        operation.PathTemplate.StartsWith(collection + "/{", StringComparison.Ordinal);
}
