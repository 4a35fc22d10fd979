using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the client and the classes of the path tree.</summary>
public static class GroupEmitter
{
    private const string EmittedByUse = "Operations and types of a resource are generated where the program's code mentions it; SpecGenEmit in the project says so.";

    /// <summary>The head of a class that holds operations or further groups, and its constructors.</summary>
    private static void BeginClass(SourceWriter writer, string name)
    {
        var connection = ConnectionContract.Connection + " connection";
        writer
            .Line(FileFrame.GeneratedCode)
            .Line($"public partial class {name} : {ClientContract.Resource}")
            .Open()
            .Line("/// <summary>For a stand-in in tests.</summary>")
            .Line($"protected {name}() {{ }}")
            .Line()
            .Line($"internal {name}({connection}) : base(connection) {{ }}");
    }

    /// <param name="isByUse">The operations of a resource are there where the program mentions it.</param>
    public static void Write(SourceWriter writer, GroupPlan group, bool isByUse)
    {
        var summary = group.IsResource ? $"The operations of {group.Name.Substring(0, group.Name.Length - "Api".Length)}." : $"What lies below {CSharpText.Comment(group.Path)}.";
        writer.Line($"/// <summary>{summary}</summary>");
        if (group.IsResource && isByUse)
            writer.Line($"/// <remarks>{EmittedByUse}</remarks>");
        BeginClass(writer, group.Name);
        WriteMembers(writer, group);
        writer.Close();
    }

    public static void WriteClient(SourceWriter writer, GroupPlan root, ClientPlan plan)
    {
        var options = ClientContract.ClientOptions + " options";
        writer.Line("/// <summary>The entry to every documented operation.</summary>");
        if (plan.IsByUse)
            writer.Line($"/// <remarks>{EmittedByUse}</remarks>");
        writer
            .Line(FileFrame.GeneratedCode)
            .Line(AttributeEmitter.ForContract)
            .Line($"public partial class {root.Name} : {ClientContract.Client}")
            .Open()
            .Line("/// <summary>For a stand-in in tests.</summary>")
            .Line($"protected {root.Name}() {{ }}")
            .Line()
            .Line("/// <summary>A client with connections of its own, which it closes when it is disposed of.</summary>")
            .Line("/// <param name=\"options\">Where the server is and how to speak to it.</param>")
            .Line($"public {root.Name}({options}) : base(options) {{ }}")
            .Line()
            .Line("/// <summary>A client over a given <see cref=\"global::System.Net.Http.HttpClient\"/>, which stays the caller's.</summary>")
            .Line("/// <param name=\"options\">Where the server is and how to speak to it.</param>")
            .Line("/// <param name=\"httpClient\">Sends the requests.</param>")
            .Line($"public {root.Name}({options}, global::System.Net.Http.HttpClient httpClient) : base(options, httpClient) {{ }}");
        if (plan.HasSvmViews)
        {
            WriteSvmViews(writer, root.Name);
            WriteRelease(writer);
        }

        WriteMembers(writer, root);
        writer.Close();
    }

    /// <summary>
    /// An attribute names a type by text, and one of another assembly with that assembly's version and key: 120 bytes for each
    /// record. So each client has a converter of its own.
    /// </summary>
    public static void WriteConverter(SourceWriter writer) => writer
        .Line()
        .Line("/// <summary>Reads and writes the client's objects inside a serializer of the program's own.</summary>")
        .Line("/// <typeparam name=\"T\">The object's type.</typeparam>")
        .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
        .Line(FileFrame.GeneratedCode)
        .Line($"public sealed class {GeneratedMembers.ObjectConverter}<T> : {ObjectContract.ObjectConverter.Of("T")}")
        .Indented($"where T : {ObjectContract.Base}, new()")
        .Open()
        .Close();

    private static void WriteSvmViews(SourceWriter writer, string name) => writer
        .Line()
        .Line("/// <summary>A view over the connection of another client.</summary>")
        .Line("/// <param name=\"connection\">Stays the other client's.</param>")
        .Line($"protected {name}({ConnectionContract.Connection} connection) : base(connection) {{ }}")
        .Line()
        .Line("/// <summary>A view of this client whose calls are made within one SVM.</summary>")
        .Line("/// <param name=\"name\">The SVM's name.</param>")
        .Line($"public virtual {name} {GeneratedMembers.ForSvm}(string name) => new({ClientContract.Connection}.{ConnectionContract.ForSvm}(name));")
        .Line()
        .Line("/// <summary>A view of this client whose calls are made within one SVM.</summary>")
        .Line("/// <param name=\"uuid\">The SVM's UUID.</param>")
        .Line($"public virtual {name} {GeneratedMembers.ForSvmUuid}(string uuid) => new({ClientContract.Connection}.{ConnectionContract.ForSvmUuid}(uuid));");

    /// <summary>Whatever pages a project has: every cluster says its release, and that is asked before all else.</summary>
    private static void WriteRelease(SourceWriter writer) => writer
        .Line()
        .Line("/// <summary>The release that the cluster runs (GET /cluster). It is asked once for the client and its views.</summary>")
        .Line("/// <param name=\"cancellationToken\">Cancels the call.</param>")
        .Line($"public virtual {FrameworkTypes.TaskOf(ConnectionContract.Release.FullName)} {ConnectionContract.GetRelease}({ApiEmitter.CancellationToken} {GeneratedMembers.CancellationToken} = default) =>")
        .Indented($"{ClientContract.Connection}.{ConnectionContract.GetRelease}({GeneratedMembers.CancellationToken});");

    private static void WriteMembers(SourceWriter writer, GroupPlan group)
    {
        foreach (var member in group.Members)
        {
            writer
                .Line()
                .Line($"private {member.Type}? {member.FieldName};")
                .Line()
                .Line($"/// <summary>Leads to {CSharpText.Comment(member.Path)}.</summary>")
                .Line($"public virtual {member.Type} {member.PropertyName} => {member.FieldName} ??= new({ClientContract.Connection});");
        }
    }
}
