namespace SpecGen.Input;

/// <summary>An argument that may begin with the name of the API its files belong to, as <c>Cellar=spec/cellar</c>.</summary>
/// <param name="Api">As it was given, or nothing.</param>
internal readonly record struct ApiArgument(string Api, string Files)
{
    private static readonly char[] s_charactersOfPaths = ['/', '\\', '*', ':'];

    /// <summary>What exists by its whole name is no API's, whatever characters it has.</summary>
    public static ApiArgument Parse(string argument)
    {
        var end = argument.IndexOf('=', StringComparison.Ordinal);
        var isPath = end <= 0 || argument.AsSpan(0, end).IndexOfAny(s_charactersOfPaths) >= 0 || Path.Exists(argument);
        return isPath ? new("", argument) : new(argument[..end].Trim(), argument[(end + 1)..]);
    }
}
