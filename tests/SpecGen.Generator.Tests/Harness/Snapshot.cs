using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SpecGen.Generator.Tests.Harness;

/// <summary>
/// Compares what the generator gives with the files beside the test, by the conventions of Verify.SourceGenerators, which
/// could take over with the files as they are: <c>Class.Method_parameter#File.verified.cs</c> for each generated file and
/// <c>Class.Method_parameter.verified.txt</c> for the diagnostics. A difference leaves <c>.received</c> files beside them;
/// UPDATE_SNAPSHOTS=1 writes the verified ones.
/// </summary>
internal static class Snapshot
{
    private const string Project = "tests/SpecGen.Generator.Tests/";

    /// <param name="parameter">Tells the cases of a theory apart.</param>
    public static void Verify(GeneratorRunResult result, string parameter = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // Only what follows the project is the same wherever the test was compiled.
        file = file.Replace('\\', '/');
        var test = Path.ChangeExtension(file[(file.LastIndexOf(Project, StringComparison.Ordinal) + Project.Length)..], null);
        Verify(Path.Combine(Repository.Root, Project, test + "." + method + (parameter.Length == 0 ? "" : "_" + parameter)), ReceivedFrom(result));
    }

    private static Dictionary<string, string> ReceivedFrom(GeneratorRunResult result)
    {
        var received = result.GeneratedSources.ToDictionary(
            source => $"#{Path.GetFileNameWithoutExtension(source.HintName)}.received.cs",
            source => $"//HintName: {source.HintName}\n{source.SourceText}");
        if (result.Diagnostics.Length > 0)
            received.Add(".received.txt", DiagnosticText.Of(result.Diagnostics));
        return received;
    }

    private static void Verify(string prefix, Dictionary<string, string> received)
    {
        var verified = FilesOf(prefix, "verified");
        Delete(FilesOf(prefix, "received"));
        var isUpdate = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
        var different = received.Where(file => !File.Exists(Verified(file.Key)) || File.ReadAllText(Verified(file.Key)).ReplaceLineEndings("\n") != file.Value).ToList();
        var gone = verified.Where(file => !received.Keys.Select(Verified).Contains(file)).ToList();
        foreach (var (name, text) in different)
            File.WriteAllText(isUpdate ? Verified(name) : prefix + name, text);
        if (isUpdate)
            Delete(gone);
        else
            Assert.True(different.Count == 0 && gone.Count == 0, Message(different, gone));

        string Verified(string name) => prefix + name.Replace(".received.", ".verified.", StringComparison.Ordinal);

        string Message(List<KeyValuePair<string, string>> changed, List<string> missing) =>
            $"Not as verified; compare, and take over with UPDATE_SNAPSHOTS=1:\n{string.Join('\n', changed.Select(file => prefix + file.Key).Concat(missing.Select(file => file + " is no longer generated")))}"
            + string.Concat(changed.Take(1).Select(file => FirstDifference(Verified(file.Key), file.Value)));
    }

    private static string FirstDifference(string verified, string received)
    {
        var expected = File.Exists(verified) ? File.ReadAllLines(verified) : [];
        var actual = received.Split('\n');
        var line = Enumerable.Range(0, actual.Length).FirstOrDefault(at => at >= expected.Length || expected[at] != actual[at]);
        return $"\nline {line + 1}:\n- {(line < expected.Length ? expected[line] : "")}\n+ {actual[line]}";
    }

    private static string[] FilesOf(string prefix, string kind)
    {
        var name = Path.GetFileName(prefix);
        return [.. Directory.GetFiles(Path.GetDirectoryName(prefix)!, $"{name}*.{kind}.*").Where(file => Path.GetFileName(file)[name.Length] is '#' or '.')];
    }

    private static void Delete(IEnumerable<string> files)
    {
        foreach (var file in files)
            File.Delete(file);
    }
}
