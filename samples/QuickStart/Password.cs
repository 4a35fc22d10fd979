using System.Text;

namespace QuickStart;

/// <summary>Where the password of a real cluster comes from: never from the command line, where others could read it.</summary>
internal static class Password
{
    public const string Variable = "ONTAP_PASSWORD";

    public static string Read() => Environment.GetEnvironmentVariable(Variable) ?? Ask();

    private static string Ask()
    {
        if (Console.IsInputRedirected)
            return Console.ReadLine() ?? "";

        Console.Error.Write("Password: ");
        var typed = new StringBuilder();
        for (ConsoleKeyInfo key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key != ConsoleKey.Backspace)
                typed.Append(key.KeyChar);
            else if (typed.Length > 0)
                typed.Length--;
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
