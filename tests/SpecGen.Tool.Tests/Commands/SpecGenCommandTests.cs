using System.CommandLine.Parsing;
using SpecGen.Tool.Commands;

namespace SpecGen.Tool.Tests.Commands;

public class SpecGenCommandTests
{
    /// <summary>Every option of every command.</summary>
    public static TheoryData<string, string> Options() =>
        [.. SpecGenCommand.Create().Subcommands.SelectMany(command => command.Options.Select(option => (command.Name, option.Name)))];

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_before_the_arguments_takes_none_of_them(string commandName, string optionName)
    {
        var root = SpecGenCommand.Create();
        var command = root.Subcommands.Single(command => command.Name == commandName);
        var option = command.Options.Single(option => option.Name == optionName);
        // What a flag would take for its value, if it could have one.
        List<string> words = ["true"];
        if (command.Arguments.Sum(argument => argument.Arity.MaximumNumberOfValues) > 1)
            words.Add("404");
        List<string> named = [commandName, optionName];
        if (option.ValueType != typeof(bool))
            named.Add("1");

        var result = root.Parse([.. named, .. words]);

        Assert.Equal(words, result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value));
        Assert.Empty(result.UnmatchedTokens);
    }
}
