using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Tool.Commands;

namespace SpecGen.Generator.Tests.Hosts;

/// <summary>What each host says of the same files, in one notation: rule, file, line and column, words.</summary>
internal static partial class HostMessages
{
    private static readonly (string Property, string Option)[] s_settings =
    [
        ("SpecGenInclude", "--include"),
        ("SpecGenExclude", "--exclude"),
        ("SpecGenPrefer", "--prefer"),
        ("SpecGenNamespace", "--namespace"),
        ("SpecGenClientName", "--client-name"),
    ];

    public static string[] OfCompiler(PageText[] files, params (string Name, string Value)[] properties)
    {
        var host = new GeneratorHost(files);
        host.Use(properties);
        return InOrder(host.Run().Diagnostics.Select(TextOf));
    }

    public static async Task<string[]> OfToolAsync(PageText[] files, params (string Name, string Value)[] properties)
    {
        var folder = Directory.CreateTempSubdirectory("specgen").FullName;
        try
        {
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(folder + file.Path)!);
                await File.WriteAllTextAsync(folder + file.Path, file.GetText().ToString(), TestContext.Current.CancellationToken);
            }

            using var output = new StringWriter();
            var parsed = SpecGenCommand.Create().Parse([.. Arguments(folder, [("SpecGenNamespace", "Contoso.Ontap"), ("SpecGenClientName", "OntapClient"), .. properties])]);
            await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, TestContext.Current.CancellationToken);
            return InOrder(output.ToString().Split('\n').Select(line => Printed().Match(line)).Where(match => match.Success).Select(match => TextOf(match, folder)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Arguments(string folder, (string Name, string Value)[] properties)
    {
        yield return "check";
        if (Directory.Exists(folder + "/pages"))
            yield return folder + "/pages";
        if (Directory.Exists(folder + "/apis"))
        {
            foreach (var api in Directory.GetDirectories(folder + "/apis").Order(StringComparer.Ordinal))
                yield return $"{Path.GetFileName(api)}={api}";
        }

        if (Directory.Exists(folder + "/overrides"))
        {
            foreach (var file in Directory.GetFiles(folder + "/overrides").Order(StringComparer.Ordinal))
            {
                yield return "--overrides";
                yield return file;
            }
        }

        foreach (var (name, value) in properties.GroupBy(property => property.Name, (_, values) => values.Last()))
        {
            yield return s_settings.Single(setting => setting.Property == name).Option;
            yield return value;
        }
    }

    private static string TextOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var text = place.IsValid
            ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})"
            : "specgen";
        return $"{diagnostic.Id} {text}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string TextOf(Match match, string folder) =>
        $"{match.Groups["id"]} {match.Groups["place"].Value.Replace(folder, "", StringComparison.Ordinal)}: {match.Groups["message"].Value.TrimEnd('\r')}";

    private static string[] InOrder(IEnumerable<string> messages) => [.. messages.Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^(?<place>\S.*?): (info|warning|error) (?<id>SPEC\d+): (?<message>.*)$")]
    private static partial Regex Printed();
}
