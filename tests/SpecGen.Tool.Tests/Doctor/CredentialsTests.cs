using SpecGen.Tool.Doctor.Cluster;

namespace SpecGen.Tool.Tests.Doctor;

public sealed class CredentialsTests : IDisposable
{
    private readonly StringWriter _prompt = new();

    public void Dispose() => _prompt.Dispose();

    [Fact]
    public void The_environment_is_asked_first_and_then_nobody()
    {
        Assert.Equal(new Credentials("ada", "secret"), Ask(new() { ["SPECGEN_USER"] = "ada", ["SPECGEN_PASSWORD"] = "secret" }, ""));
        Assert.Equal("", _prompt.ToString());
    }

    [Fact]
    public void A_script_gives_them_line_by_line() => Assert.Equal(new Credentials("ada", "secret"), Ask([], "ada\nsecret\n"));

    [Fact]
    public void Of_what_one_variable_has_nobody_is_asked() => Assert.Equal(new Credentials("ada", "secret"), Ask(new() { ["SPECGEN_USER"] = "ada" }, "secret\n"));

    [Fact]
    public void The_question_names_the_user_and_the_answer_is_not_shown()
    {
        Ask([], "ada\nsecret\n");

        Assert.Equal("user: password of ada: ", _prompt.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada\n")]
    [InlineData("\nsecret\n")]
    public void Half_of_them_are_none(string lines) => Assert.Null(Ask([], lines));

    private Credentials? Ask(Dictionary<string, string> variables, string lines)
    {
        var input = new StringReader(lines);
        return Credentials.Ask(name => variables.GetValueOrDefault(name), input, _prompt, input.ReadLine);
    }
}
