namespace SpecGen.Tool.Doctor.Cluster;

/// <summary>Who asks the cluster. Never a part of the command line, which all users of a machine can read.</summary>
internal sealed record Credentials(string User, string Password)
{
    public const string UserVariable = "SPECGEN_USER";
    public const string PasswordVariable = "SPECGEN_PASSWORD";

    /// <summary>From the environment; else asked for at a terminal; else line by line from the standard input.</summary>
    /// <param name="variable">Gives a variable of the environment.</param>
    /// <param name="input">Where answers come from.</param>
    /// <param name="prompt">Where questions go; null where nobody sees them.</param>
    /// <param name="readSecret">Reads a line that is not shown.</param>
    /// <returns>Null where nobody gave them.</returns>
    public static Credentials? Ask(Func<string, string?> variable, TextReader input, TextWriter? prompt, Func<string?> readSecret)
    {
        var user = variable(UserVariable) is { Length: > 0 } known ? known : Answer("user: ", input.ReadLine);
        if (string.IsNullOrEmpty(user))
            return null;
        var password = variable(PasswordVariable) is { Length: > 0 } secret ? secret : Answer($"password of {user}: ", readSecret);
        return string.IsNullOrEmpty(password) ? null : new(user, password);

        string? Answer(string question, Func<string?> read)
        {
            prompt?.Write(question);
            prompt?.Flush();
            return read();
        }
    }

    /// <summary>Of this process.</summary>
    public static Credentials? Ask() => Console.IsInputRedirected
        ? Ask(Environment.GetEnvironmentVariable, Console.In, prompt: null, Console.In.ReadLine)
        : Ask(Environment.GetEnvironmentVariable, Console.In, Console.Error, ReadHidden);

    private static string ReadHidden()
    {
        var secret = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key != ConsoleKey.Backspace)
                secret.Append(key.KeyChar);
            else if (secret.Length > 0)
                secret.Length--;
        }

        Console.Error.WriteLine();
        return secret.ToString();
    }
}
