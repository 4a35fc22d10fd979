using System.CommandLine;
using System.CommandLine.Parsing;
using SpecGen.Runtime;

namespace QuickStart;

/// <summary>A cluster as named on the command line.</summary>
internal sealed record RealCluster(Uri Address, string User, string Association, ServerCertificate? Certificate);

/// <summary>The options of the program.</summary>
internal sealed class QuickStartCommand : RootCommand
{
    private readonly Option<Uri?> _host = new("--host")
    {
        Description = "A real cluster to call, such as cluster1.example.com, instead of a simulated one.",
        CustomParser = Address,
    };

    private readonly Option<string> _user = new("--user")
    {
        Description = "Who to sign in as on the real cluster.",
        DefaultValueFactory = _ => "admin",
    };

    private readonly Option<string> _uuid = new("--uuid")
    {
        Description = "The security association to show; needed with --host.",
    };

    private readonly Option<ServerCertificate?> _fingerprint = new("--fingerprint")
    {
        Description = "SHA-256 fingerprint of the cluster's certificate, if no authority vouches for it.",
        CustomParser = Certificate,
    };

    public QuickStartCommand(Func<CancellationToken, Task<int>> showSimulated, Func<RealCluster, CancellationToken, Task<int>> showReal)
        : base("Shows an IPsec or IKE security association through a client generated from its reference page. " +
            $"The password for --host comes from {Password.Variable} or is asked for.")
    {
        Add(_host);
        Add(_user);
        Add(_uuid);
        Add(_fingerprint);
        Validators.Add(NeedsAssociation);
        SetAction((options, cancellationToken) => options.GetValue(_host) is { } address
            ? showReal(
                new RealCluster(address, options.GetValue(_user)!, options.GetValue(_uuid)!, options.GetValue(_fingerprint)),
                cancellationToken)
            : showSimulated(cancellationToken));
    }

    private void NeedsAssociation(CommandResult result)
    {
        if (result.GetResult(_host) is not null && result.GetResult(_uuid) is null)
            result.AddError("A real cluster has associations of its own: name one with --uuid.");
    }

    private static Uri? Address(ArgumentResult result)
    {
        if (Uri.TryCreate($"https://{result.Tokens[0].Value}/api", UriKind.Absolute, out Uri? address))
            return address;
        result.AddError($"'{result.Tokens[0].Value}' is no host.");
        return null;
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
