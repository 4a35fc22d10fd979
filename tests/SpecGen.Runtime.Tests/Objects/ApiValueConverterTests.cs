using System.Text.Json;

namespace SpecGen.Runtime.Tests.Objects;

/// <summary>Values that keep their text, in a user's own types.</summary>
public class ApiValueConverterTests
{
    [Fact]
    public void A_value_is_a_string() =>
        Assert.Equal("""["PT15S","2026-11-24"]""", JsonSerializer.Serialize(new object[] { new ApiDuration("PT15S"), new ApiDateTime("2026-11-24") }));

    [Theory]
    [InlineData("PT15S")]
    [InlineData("a word that no page states")]
    public void Any_text_comes_back_as_it_was(string text)
    {
        var read = JsonSerializer.Deserialize<ApiDuration?[]>(JsonSerializer.Serialize(new ApiDuration?[] { new(text), null }))!;

        Assert.Equal([new ApiDuration(text), null], read);
    }

    [Fact]
    public void A_value_is_the_key_of_a_dictionary()
    {
        const string json = """{"P1D":1,"infinite":2}""";

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<ApiDuration, int>>(json)));
    }

    [Fact]
    public void The_types_default_has_no_text_and_is_null()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(ApiDuration)));
        Assert.Equal("", default(ApiDuration).ToString());
    }

    [Theory]
    [InlineData("15")]
    [InlineData("{}")]
    public void Anything_but_a_string_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ApiDuration>(json));
}
