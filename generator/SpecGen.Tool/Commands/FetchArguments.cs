using System.CommandLine;
using SpecGen.Model;
using SpecGen.Tool.Fetch;

namespace SpecGen.Tool.Commands;

/// <summary>The options of <c>import</c> for addresses, and the fetching of these.</summary>
internal sealed class FetchArguments
{
    private const string SchemeEnd = "://";

    private readonly Option<int> _delay = new("--delay") { Description = "Milliseconds between two requests, at least.", DefaultValueFactory = _ => 100 };
    private readonly Option<int> _connections = new("--connections") { Description = "How many requests are under way at once.", DefaultValueFactory = _ => 4 };
    private readonly Option<int> _timeout = new("--timeout") { Description = "Seconds within which a page must have come.", DefaultValueFactory = _ => 60 };
    private readonly Option<bool> _allowHttp = new("--allow-http") { Description = "Also fetches from addresses that are not encrypted." };

    public void AddTo(Command command)
    {
        AtLeast(_delay, 0);
        AtLeast(_connections, 1);
        AtLeast(_timeout, 1);
        command.Options.Add(_delay);
        command.Options.Add(_connections);
        command.Options.Add(_timeout);
        command.Options.Add(_allowHttp);
    }

    public static bool IsAddress(string argument) => argument.Contains(SchemeEnd, StringComparison.Ordinal) && !File.Exists(argument);

    /// <summary>Null, and a message on the error stream, for what is not fetched from.</summary>
    public SiteScope? ScopeOf(ParseResult result, string argument)
    {
        var schemes = result.GetValue(_allowHttp) ? new[] { Uri.UriSchemeHttps, Uri.UriSchemeHttp } : [Uri.UriSchemeHttps];
        var fault = !Uri.TryCreate(argument, UriKind.Absolute, out var address) ? "it is no address"
            : address.UserInfo.Length > 0 ? "it has a name or password in it; pages are fetched without one"
            : schemes.Contains(address.Scheme) ? null
            : address.Scheme == Uri.UriSchemeHttp ? "it is not encrypted; name https, or say --allow-http"
            : "only addresses of https are fetched from";
        if (fault is null)
            return SiteScope.Of(address!);
        result.InvocationConfiguration.Error.WriteLine($"specgen: '{argument}' is not fetched: {fault}");
        return null;
    }

    /// <summary>Fetches a reference, and says what came of it.</summary>
    /// <returns>The command's exit code.</returns>
    public async Task<int> FetchAsync(ParseResult result, SiteScope scope, string folder, PathSelection selection, CancellationToken cancellationToken)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var settings = new FetchSettings(
            selection,
            TimeSpan.FromMilliseconds(result.GetValue(_delay)),
            result.GetValue(_connections),
            TimeSpan.FromSeconds(result.GetValue(_timeout)),
            result.GetValue(_allowHttp));
        FetchResult fetched;
        try
        {
            using var progress = new ProgressBar(error, 1);
            using var import = new SiteImport(scope, settings, folder, progress);
            fetched = await import.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("specgen: broken off; run again to go on");
            return ExitCodes.CannotWrite;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"specgen: cannot write to '{folder}': {exception.Message}");
            return ExitCodes.CannotWrite;
        }

        output.WriteLine(fetched);
        foreach (var line in fetched.Remarks.Concat(fetched.Problems))
            error.WriteLine("specgen: " + line);
        if (fetched.Pages + fetched.Unselected == 0)
        {
            error.WriteLine($"specgen: '{scope.Start}' led to no page of an operation below '{scope.Folder}'; name a page whose navigation has them, or the folder above with a slash at its end");
            return ExitCodes.NothingFound;
        }

        return fetched.Problems.Count == 0 ? ExitCodes.Success : ExitCodes.CannotWrite;
    }

    private static void AtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < least)
            result.AddError($"{option.Name} is a number from {least} on");
    });
}
