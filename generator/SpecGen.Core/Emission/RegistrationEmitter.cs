using SpecGen.Contract;
using SpecGen.Naming;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the method that registers the client with dependency injection, for projects that have the package for it.</summary>
public static class RegistrationEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private static readonly string s_options = $"global::System.Func<global::System.IServiceProvider, {ClientContract.ClientOptions}>";

    public static string HintNameOf(ClientPlan client) => HintName.Of(client.HintName.Replace(".g.cs", "_Registration"));

    public static string Print(ClientPlan client)
    {
        var writer = FileFrame.Begin();
        FileFrame.Namespace(writer, client.Namespace, () => WriteClass(writer, client.Name));
        return writer.ToString();
    }

    private static void WriteClass(SourceWriter writer, string client) => writer
        .Line($"/// <summary>Registers <see cref=\"{client}\"/> with dependency injection.</summary>")
        .Line(FileFrame.GeneratedCode)
        .Line($"public static class {client}ServiceCollectionExtensions")
        .Open()
        .Line("/// <summary>Registers the client, one for the whole program. Its attempts are logged, without secrets.</summary>")
        .Line("/// <param name=\"services\">Where to register it.</param>")
        .Line("/// <param name=\"options\">Where the server is and how to speak to it.</param>")
        .Line("/// <returns>To add handlers. The client repeats calls itself, so add none that does.</returns>")
        .Line($"public static {Builder} Add{client}(this {Services} services, {s_options} options) =>")
        .Indented($"{HostContract.Registration}.{HostContract.AddApiClient}(services, options, static (settings, http) => new {client}(settings, http));")
        .Close();
}
