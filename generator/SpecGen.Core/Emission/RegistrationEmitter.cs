using SpecGen.Contract;
using SpecGen.Naming;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the methods that register the client with dependency injection, for projects that have the package for it.</summary>
public static class RegistrationEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string ServicesText = "/// <param name=\"services\">Where to register it.</param>";
    private const string NameText = "/// <param name=\"name\">The server's name: the key. One that is registered again takes the place of the first.</param>";
    private const string PipelineText = "/// <returns>To add handlers. The client repeats calls itself, so add none that does.</returns>";
    private static readonly string s_options = $"global::System.Func<global::System.IServiceProvider, {ClientContract.ClientOptions}>";
    private static readonly string s_configure = $"global::System.Action<global::System.IServiceProvider, {ClientContract.ClientOptions}>";

    public static string HintNameOf(ClientPlan client) => HintName.Of(client.HintName.Replace(".g.cs", "_Registration"));

    public static string Print(ClientPlan client)
    {
        var writer = FileFrame.Begin();
        FileFrame.Namespace(writer, client.Namespace, () => WriteClass(writer, client.Name));
        return writer.ToString();
    }

    private static void WriteClass(SourceWriter writer, string client)
    {
        var create = $"static (settings, http) => new {client}(settings, http)";
        writer
            .Line($"/// <summary>Registers <see cref=\"{client}\"/> with dependency injection.</summary>")
            .Line(FileFrame.GeneratedCode)
            .Line($"public static class {client}ServiceCollectionExtensions")
            .Open()
            .Line("/// <summary>Registers the client, one for the whole program. Its attempts are logged, without secrets.</summary>")
            .Line(ServicesText)
            .Line("/// <param name=\"options\">Where the server is and how to speak to it.</param>")
            .Line(PipelineText)
            .Line($"public static {Builder} Add{client}(this {Services} services, {s_options} options) =>")
            .Indented($"{HostContract.Registration}.{HostContract.AddApiClient}(services, options, {create});")
            .Line();
        WriteNamed(writer, client, create);
        writer.Close();
    }

    private static void WriteNamed(SourceWriter writer, string client, string create) => writer
        .Line("/// <summary>Registers the client of one of several servers, by its name as the key.</summary>")
        .Line(ServicesText)
        .Line(NameText)
        .Line("/// <param name=\"options\">Where the server is and how to speak to it.</param>")
        .Line(PipelineText)
        .Line($"public static {Builder} Add{client}(this {Services} services, string name, {s_options} options) =>")
        .Indented($"{HostContract.NamedRegistration}.{HostContract.AddNamedApiClient}(services, name, options, {create});")
        .Line()
        .Line("/// <summary>Registers the client of one of several servers by what a configuration says of it, which is validated when the host starts.</summary>")
        .Line(ServicesText)
        .Line(NameText)
        .Line("/// <param name=\"section\">What the configuration says of the server.</param>")
        .Line("/// <param name=\"configure\">Changes the options that come of it, or null.</param>")
        .Line(PipelineText)
        .Line($"public static {Builder} Add{client}(this {Services} services, string name, {Configuration} section, {s_configure}? configure = null) =>")
        .Indented($"{HostContract.NamedRegistration}.{HostContract.AddNamedApiClient}(services, name, section, {create}, configure);")
        .Line()
        .Line("/// <summary>Registers a client for each child of a section of the configuration, by its key.</summary>")
        .Line(ServicesText)
        .Line("/// <param name=\"section\">The section with a child for each server.</param>")
        .Line("/// <param name=\"configure\">Changes the pipeline of each client, or null.</param>")
        .Line($"public static {Services} Add{client}s(this {Services} services, {Configuration} section, global::System.Action<{Builder}>? configure = null) =>")
        .Indented($"{HostContract.NamedRegistration}.{HostContract.AddApiClients}(services, section, {create}, configure);");
}
