using System.CommandLine;
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
        string[] words = [.. new[] { "true", "404" }.Take(command.Arguments.Sum(argument => argument.Arity.MaximumNumberOfValues))];

        var result = root.Parse([commandName, optionName, .. option.ValueType == typeof(bool) ? [] : new[] { "1" }, .. words]);

        Assert.Equal(words, result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value));
        Assert.Empty(result.UnmatchedTokens);
    }
}
