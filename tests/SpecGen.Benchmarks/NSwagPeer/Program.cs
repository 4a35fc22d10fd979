using System.Diagnostics;
using System.Globalization;
using NSwag;
using NSwag.CodeGeneration.CSharp;

// Usage: NSwagPeer openapi.json client.cs
// Prints the time from the document's text to the client's, cold and warm, in milliseconds.
const int repetitionsBefore = 40;
const int repetitions = 15;
var text = await File.ReadAllTextAsync(args[0]);
var cold = await Generate();
var warm = new List<double>();
for (var i = 0; i < repetitionsBefore + repetitions; i++)
    warm.Add(await Generate());
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cold:0} {warm.Skip(repetitionsBefore).Order().ElementAt(repetitions / 2):0}"));

async Task<double> Generate()
{
    var watch = Stopwatch.StartNew();
    var document = await OpenApiDocument.FromJsonAsync(text);
    var settings = new CSharpClientGeneratorSettings { ClassName = "{controller}Peer" };
    settings.CSharpGeneratorSettings.JsonLibrary = NJsonSchema.CodeGeneration.CSharp.CSharpJsonLibrary.SystemTextJson;
    var code = new CSharpClientGenerator(document, settings).GenerateFile();
    var time = watch.Elapsed.TotalMilliseconds;
    await File.WriteAllTextAsync(args[1], code);
    return time;
}
