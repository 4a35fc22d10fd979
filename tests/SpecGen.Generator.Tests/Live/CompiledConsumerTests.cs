namespace SpecGen.Generator.Tests.Live;

/// <summary>What other tests rely on: a consumer that the compiler has anything to say of is none.</summary>
public class CompiledConsumerTests
{
    [Theory]
    [InlineData("/// <summary><see cref=\"Nowhere\"/></summary>\npublic static class Program { }", "CS1574")]
    [InlineData("public static class Program { public static void Run() { int never; } }", "CS0168")]
    [InlineData("public static class Program { public static int Run() => \"one\"; }", "CS0029")]
    public void A_warning_in_code_or_documentation_fails_as_an_error_does(string program, string code)
    {
        var fault = Assert.ThrowsAny<Exception>(() => new CompiledConsumer(program));

        Assert.Contains(code, fault.Message, StringComparison.Ordinal);
    }
}
