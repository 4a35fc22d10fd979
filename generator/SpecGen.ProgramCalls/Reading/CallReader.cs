using System.Reflection.Metadata;
using SpecGen.ProgramCalls.Client;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Finds in the methods of an assembly what they use of generated clients.</summary>
internal sealed class CallReader(LoadedAssembly assembly, ClientSurface surface)
{
    private readonly MetadataReader _reader = assembly.Reader;

    public List<OperationCall> Calls { get; } = [];

    public List<RawCall> RawCalls { get; } = [];

    public List<MemberUse> Members { get; } = [];

    public List<UnseenCall> Unseen { get; } = [];

    public void Read()
    {
        foreach (var method in _reader.MethodDefinitions.Select(_reader.GetMethodDefinition))
        {
            try
            {
                if (assembly.BodyOf(method) is { } body && surface.MethodAt(MemberName.Of(_reader, method)) is null)
                    Read(method, InstructionReader.Read(body));
            }
            catch (BadImageFormatException exception)
            {
                Unseen.Add(new(SourceMethods.Of(assembly, method), $"its code cannot be read: {exception.Message}"));
            }
        }
    }

    private void Read(MethodDefinition method, List<Instruction> instructions)
    {
        var isOptionsQuery = _reader.GetString(method.Name) is "WriteQuery" or "WriteHeaders";
        for (var index = 0; index < instructions.Count; index++)
        {
            var instruction = instructions[index];
            if (!instruction.IsCall || MemberName.Of(_reader, instruction.Token) is not { } called)
                continue;
            if (called is { Name: ".ctor", Type: ClientNames.RawRequest or ClientNames.ApiRequest })
                AddRaw(method, instructions, index);
            else if (surface.MethodAt(called) is { } api)
                Calls.AddRange(api.Operations.Select(operation => new OperationCall(operation, api.ShortName, SourceMethods.Of(assembly, method)) { Client = surface.ClientOf(api.Type) }));
            else if (!isOptionsQuery && UseOf(called) is var (type, property, kind))
                Members.Add(new(type, property, kind, SourceMethods.Of(assembly, method)));
        }
    }

    private (string Type, string Property, MemberUseKind Kind)? UseOf(MethodKey called)
    {
        var isSet = called.Name.StartsWith("set_", StringComparison.Ordinal);
        if (!isSet && !called.Name.StartsWith("get_", StringComparison.Ordinal))
            return null;
        var property = called.Name["get_".Length..];
        if (surface.HasProperty(called.Type, property))
            return (called.Type, property, isSet ? MemberUseKind.Assigned : MemberUseKind.Read);
        const string ending = "." + ClientNames.FieldSet;
        if (!called.Type.EndsWith(ending, StringComparison.Ordinal))
            return null;
        var record = called.Type[..^ending.Length];
        return surface.HasProperty(record, property) ? (record, property, MemberUseKind.Selected) : null;
    }

    private void AddRaw(MethodDefinition method, List<Instruction> instructions, int index)
    {
        var caller = SourceMethods.Of(assembly, method);
        if (RawPathReader.Read(_reader, instructions, index) is { } operation)
            RawCalls.Add(new(operation, caller));
        else
            Unseen.Add(new(caller, "makes a raw call whose method or path is not written where the request is made"));
    }
}
