using System.Globalization;
using System.Reflection;
using System.Text;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Benchmarks.Generation;

/// <summary>
/// <c>program CLIENT.dll FOLDER LINES</c>: a program that calls every operation of a compiled client and reads every member of what
/// comes back, as often as it takes to have so many lines, and of which no analyzer has anything to say.
/// </summary>
internal static class ClientProgram
{
    private const int LinesOfFile = 1000;

    /// <summary>Resources that a script asks for first, by their accessors.</summary>
    private static readonly string[] s_usual =
    [
        "Storage.Volumes", "Svm.Svms", "Storage.Aggregates", "Cluster.Nodes", "Storage.Qtrees", "Storage.Volumes.Snapshots", "Protocols.Nfs.ExportPolicies",
        "Cluster.Jobs", "Cluster", "Cluster.Licensing.Licenses",
    ];

    /// <summary><c>accessors CLIENT.dll</c>: a class that mentions ten resources of a compiled client: usual ones, and else the first.</summary>
    public static string MentionOfTen(string client)
    {
        var type = Assembly.LoadFrom(client).GetTypes().Single(type => typeof(ApiClient).IsAssignableFrom(type) && !type.IsNested);
        var accessors = AccessorsOf(type, "").ToArray();
        var ten = s_usual.Intersect(accessors).Concat(accessors.Except(s_usual)).Take(10);
        var mentions = string.Concat(ten.Select(accessor => $"        _ = client.{accessor};\n"));
        return $"internal static class Use\n{{\n    public static void Ten({NameOf(type)} client)\n    {{\n{mentions}    }}\n}}";
    }

    public static int Write(string client, string folder, int lines)
    {
        var operations = Assembly.LoadFrom(client).GetTypes()
            .Where(type => typeof(ApiResource).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<ApiOperationAttribute>() is not null))
            .ToArray();
        Directory.CreateDirectory(folder);
        var next = 0;
        for (var file = 0; lines > 0; file++)
        {
            var text = new StringBuilder($"namespace Program;\n\ninternal static class Calls{file}\n{{\n");
            for (var own = 0; own < LinesOfFile; next++)
                own += AppendCall(text, operations[next % operations.Length], next);
            text.Append("}\n");
            File.WriteAllText(Path.Combine(folder, $"Calls{file}.cs"), text.ToString());
            lines -= LinesOfFile;
        }

        return operations.Length;
    }

    private static IEnumerable<string> AccessorsOf(Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            var place = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (typeof(ApiResource).IsAssignableFrom(property.PropertyType))
                yield return place;
            foreach (var below in AccessorsOf(property.PropertyType, place))
                yield return below;
        }
    }

    /// <returns>How many lines it has.</returns>
    private static int AppendCall(StringBuilder text, MethodInfo method, int number)
    {
        var start = text.Length;
        var arguments = method.GetParameters().Where(parameter => !parameter.HasDefaultValue).ToArray();
        var parameters = arguments.Select((argument, index) => $", {NameOf(argument.ParameterType)} given{index}");
        text.Append(CultureInfo.InvariantCulture, $"    public static async System.Threading.Tasks.Task CallAsync{number}({NameOf(method.DeclaringType!)} resource{string.Concat(parameters)})\n    {{\n");
        var call = $"resource.{method.Name}({string.Join(", ", arguments.Select((_, index) => $"given{index}"))})";
        AppendUse(text, method.ReturnType, call);
        text.Append("    }\n\n");
        return text.ToString(start, text.Length - start).Count(character => character == '\n');
    }

    private static void AppendUse(StringBuilder text, Type returned, string call)
    {
        if (!returned.IsGenericType)
        {
            text.Append(CultureInfo.InvariantCulture, $"        await {call};\n");
            return;
        }

        var answer = returned.GetGenericArguments()[0];
        if (returned.GetGenericTypeDefinition() == typeof(ApiPageable<>))
        {
            text.Append(CultureInfo.InvariantCulture, $"        await foreach (var record in {call})\n        {{\n");
            AppendReads(text, answer, "            ");
            text.Append("        }\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"        var record = await {call};\n");
        AppendReads(text, answer, "        ");
    }

    private static void AppendReads(StringBuilder text, Type record, string indent)
    {
        if (!typeof(ApiObject).IsAssignableFrom(record))
            return;
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            text.Append(CultureInfo.InvariantCulture, $"{indent}System.Console.WriteLine(record.{property.Name});\n");
    }

    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
            return "global::" + type.FullName!.Replace('+', '.');
        var definition = type.GetGenericTypeDefinition().FullName!;
        return $"global::{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
