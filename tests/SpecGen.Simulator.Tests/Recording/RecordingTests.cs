using System.Text.Json.Nodes;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Recording;

public sealed class RecordingTests
{
    [Fact]
    public async Task Traffic_is_recorded_without_secrets_and_can_be_read_at_any_time()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "traffic.har");
        await using var server = await HarbourServer.StartAsync(record: file);

        await server.SendAsync("POST", "/harbour/tickets?return_records=true", """{"name":"a","password":"pa55word"}""");
        await server.GetAsync("/harbour/tickets?name=a");

        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        var entries = JsonNode.Parse(text)!["log"]!["entries"]!.AsArray();
        Assert.Equal(["POST", "GET"], entries.Select(entry => (string?)entry!["request"]!["method"]));
        Assert.Equal("201", entries[0]!["response"]!["status"]!.ToString());
        Assert.Contains("\"name\":\"a\"", (string?)entries[0]!["request"]!["postData"]!["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("pa55word", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Basic", text, StringComparison.Ordinal);
    }
}
