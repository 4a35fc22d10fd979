using System.Reflection;

namespace SpecGen.Generator.Tests.Contract;

/// <summary>A client as it was built for a contract, against the runtime of then; see <c>Served/README.md</c>.</summary>
internal sealed class ServedClient
{
    private readonly Type _program;

    /// <summary>The name of the runtime is all that the client keeps of it; the one of now is loaded for it.</summary>
    public ServedClient(int contract) =>
        _program = Assembly.LoadFrom(Path.Combine(FolderOf(contract), $"ClientOfContract{contract}.dll")).GetType("Program", throwOnError: true)!;

    public static string FolderOf(int contract) =>
        Path.Combine(Repository.Root, "tests", "SpecGen.Generator.Tests", "Contract", "Served", $"{contract}");

    public static IEnumerable<int> Kept =>
        Directory.EnumerateFiles(Path.GetDirectoryName(FolderOf(0))!, "ClientOfContract*.dll", SearchOption.AllDirectories)
            .Select(file => int.Parse(Path.GetFileName(Path.GetDirectoryName(file)!), System.Globalization.CultureInfo.InvariantCulture));

    public Task<T> CallAsync<T>(string method, Uri address) => (Task<T>)Call(method, address);

    public Task CallAsync(string method, Uri address) => (Task)Call(method, address);

    private object Call(string method, Uri address) => _program.GetMethod(method)!.Invoke(null, [address])!;
}
