using System.CommandLine;
using System.CommandLine.Parsing;
using SpecGen.Runtime;

namespace Provisioning;

/// <summary>The options of the program.</summary>
internal sealed class ProvisioningCommand : RootCommand
{
    /// <summary>Where the password comes from: never from the command line, where others could read it.</summary>
    private const string PasswordVariable = "ONTAP_PASSWORD";

    private readonly Option<string?> _host = new("--host") { Description = "A real cluster, such as cluster1.example.com, instead of a simulated one." };
    private readonly Option<string> _user = new("--user") { Description = "Who to sign in as.", DefaultValueFactory = _ => "admin" };
    private readonly Option<string?> _svm = new("--svm") { Description = "The SVM to make a volume in; needed with --host." };
    private readonly Option<string?> _aggregate = new("--aggregate") { Description = "The aggregate to make it on; needed with --host." };
    private readonly Option<ServerCertificate?> _fingerprint = new("--fingerprint")
    {
        Description = "SHA-256 fingerprint of the cluster's certificate, if no authority vouches for it.",
        CustomParser = Certificate,
    };

    public ProvisioningCommand(
        Func<CancellationToken, Task<int>> runSimulated, Func<ApiClientOptions, Place, CancellationToken, Task<int>> run)
        : base("Makes a volume and a snapshot policy, prints a report, and takes both away again. " +
            $"The password for --host comes from {PasswordVariable}.")
    {
        Add(_host);
        Add(_user);
        Add(_svm);
        Add(_aggregate);
        Add(_fingerprint);
        Validators.Add(Check);
        SetAction((options, cancellationToken) => options.GetValue(_host) is null
            ? runSimulated(cancellationToken)
            : run(Connection(options), new Place(options.GetValue(_svm)!, options.GetValue(_aggregate)!), cancellationToken));
    }

    private ApiClientOptions Connection(ParseResult options) => new(new Uri($"https://{options.GetValue(_host)}/api"))
    {
        Credential = ApiCredential.Basic(options.GetValue(_user)!, Environment.GetEnvironmentVariable(PasswordVariable)!),
        ServerCertificate = options.GetValue(_fingerprint),
    };

    private void Check(CommandResult result)
    {
        if (result.GetValue(_host) is not { } host)
            return;
        if (!Uri.TryCreate($"https://{host}/api", UriKind.Absolute, out _))
            result.AddError($"'{host}' is no host.");
        if (result.GetValue(_svm) is null || result.GetValue(_aggregate) is null)
            result.AddError("A real cluster has SVMs and aggregates of its own: name them with --svm and --aggregate.");
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(PasswordVariable)))
            result.AddError($"Set {PasswordVariable} to the password.");
    }

    private static ServerCertificate? Certificate(ArgumentResult result)
    {
        try
        {
            return ServerCertificate.Pinned(result.Tokens[0].Value);
        }
        catch (ArgumentException error)
        {
            result.AddError(error.Message);
            return null;
        }
    }
}
