using System.CommandLine;
using SpecGen.Tool.Doctor.Cluster;
using SpecGen.Tool.Doctor.Project;
using SpecGen.Tool.Doctor.Report;

namespace SpecGen.Tool.Commands;

/// <summary><c>specgen doctor [PROJECT] [--cluster ADDRESS]</c></summary>
internal sealed class DoctorCommand
{
    private readonly Argument<string> _project = new("PROJECT")
    {
        Description = "The project, or its folder; without it, the current one.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Prints JSON, with every page." };
    private readonly Option<string?> _cluster = new("--cluster")
    {
        Description = $"Also tries this cluster; user and password are asked for, or come from {Credentials.UserVariable} and {Credentials.PasswordVariable}, or from the standard input.",
    };

    private readonly Option<string?> _fingerprint = new("--fingerprint") { Description = "The SHA-256 fingerprint of the cluster's certificate, where the system does not trust it." };

    public static Command Create()
    {
        var doctor = new DoctorCommand();
        var command = new Command("doctor", "Says why a project has no client, or not the one that was meant, and whether a cluster lets it in.")
        {
            doctor._project, doctor._json, doctor._cluster, doctor._fingerprint,
        };
        doctor._fingerprint.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } fingerprint && !IsFingerprint(fingerprint))
                result.AddError($"'{fingerprint}' is no SHA-256 fingerprint, which has 64 hexadecimal digits, with or without colons");
        });
        command.SetAction(doctor.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var error = result.InvocationConfiguration.Error;
        var (project, fault) = ProjectPlace.Find(result.GetRequiredValue(_project));
        var (address, addressFault) = result.GetValue(_cluster) is { } cluster ? ClusterAddress.Parse(cluster) : default;
        if ((fault ?? addressFault) is { } told)
        {
            error.WriteLine($"specgen: {told}");
            return fault is null ? ExitCodes.Errors : ExitCodes.NothingFound;
        }

        try
        {
            var question = address is null ? null : new ClusterQuestion(address, result.GetValue(_fingerprint), Credentials.Ask);
            var report = await DoctorReport.OfAsync(project!, question, progress: null, cancellationToken);
            if (result.GetValue(_json))
                result.InvocationConfiguration.Output.WriteLine(DoctorJsonWriter.Write(report));
            else
                DoctorTextWriter.Write(result.InvocationConfiguration.Output, report);
            return report.HasProjectErrors ? ExitCodes.Errors : report.Cluster is { HasErrors: true } ? ExitCodes.ClusterRefused : ExitCodes.Success;
        }
        catch (ProjectQuestionException exception)
        {
            error.WriteLine($"specgen: {exception.Message}");
            return ExitCodes.NothingFound;
        }
    }

    private static bool IsFingerprint(string text) => text.Replace(":", "", StringComparison.Ordinal) is { Length: 64 } digits && digits.All(char.IsAsciiHexDigit);
}
