using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Tests.Questions;

public class CodesInTextTests
{
    [Theory]
    [InlineData("66257118", "66257118")]
    [InlineData("4", "4")]
    [InlineData("-1", "-1")]
    [InlineData("""{"error":{"message":"entry 12345678 is gone","code":"4","target":"uuid"}}""", "4")]
    [InlineData("""{"error":{"code":262245}}""", "262245")]
    [InlineData("""{"job":{"state":"failure","code":460770,"error":{"code":"460770"}}}""", "460770")]
    [InlineData("""[{"code":1},{"records":[{"error":{"code":"2"}}]}]""", "1 2")]
    [InlineData("2026-11-27 12:00:01 10.0.0.17:8443 POST /api/storage/volumes 400 error code: 918235", "918235")]
    [InlineData("2026-11-27T12:00:01Z refused with 918235 by cluster1", "918235")]
    [InlineData("""12:00:01 answer {"error":{"message":"gone","code":"4"}} in 12345 ms""", "4")]
    [InlineData("at 9.12.1 the call failed with 13 and 17", "13 17")]
    [InlineData("the volume is gone", "")]
    [InlineData("volume01 of 10.0.0.1", "")]
    public void The_codes_of_what_people_paste_are_found(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', CodesInText.Of(text)));
}
