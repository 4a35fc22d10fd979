using System.Text.Json;
using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Binding;

/// <summary>
/// Holds what is bound against what the corpus says its pages state: types, members in row order, and above all which
/// of several definitions of one name each link means.
/// </summary>
public class CorpusTruthTests
{
    [Theory]
    [InlineData("own", "adoc", false)]
    [InlineData("own", "html", false)]
    [InlineData("ontap-9.6", "adoc", false)]
    [InlineData("ontap-9.6", "html", true)]
    [InlineData("astra", "html", false)]
    public void Every_body_is_what_the_page_states(string corpus, string form, bool hasDamagedPages)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Corpus.Require(corpus + "/truth.json")));
        var differences = new List<string>();
        foreach (var stated in truth.RootElement.GetProperty("operations").EnumerateArray())
        {
            var file = stated.GetProperty("file").GetString()!;
            if (hasDamagedPages && stated.GetProperty("damaged").GetArrayLength() > 0)
                continue;
            Compare(stated, Bind(Corpus.Require($"{corpus}/{form}/{file}.{form}")), file, differences);
        }

        Assert.Empty(differences);
    }

    [Theory]
    [InlineData("own")]
    [InlineData("ontap-9.6")]
    public void The_forms_of_one_page_agree_but_for_what_text_cannot_show(string corpus)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Corpus.Require(corpus + "/truth.json")));
        var different = new List<string>();
        foreach (var stated in truth.RootElement.GetProperty("operations").EnumerateArray())
        {
            if (stated.GetProperty("damaged").GetArrayLength() > 0)
                continue;
            var file = stated.GetProperty("file").GetString()!;
            var source = Shapes(Bind(Corpus.Require($"{corpus}/adoc/{file}.adoc")));
            if (source != Shapes(Bind(Corpus.Require($"{corpus}/html/{file}.html"))))
                different.Add(file + ".html");
            if (source != Shapes(Bind(Corpus.Require($"{corpus}/text/{file}.txt"))))
                different.Add(file + ".txt");
        }

        Assert.Empty(different);
    }

    private static Operation Bind(string path)
    {
        var token = TestContext.Current.CancellationToken;
        return PageBinder.Bind(PageReader.Read(new StringPageSource(File.ReadAllText(path)), token), token).Operation!;
    }

    private static void Compare(JsonElement stated, Operation operation, string file, List<string> differences)
    {
        if (!stated.GetProperty("definitions").EnumerateArray().Select(name => name.GetString()).SequenceEqual(operation.Definitions))
            differences.Add(file + ": definitions");
        Compare(stated.GetProperty("request"), operation.Request?.Schema, file + " request", differences);
        var answers = StatedAnswers(stated).ToList();
        Compare(answers.Where(answer => !answer.IsError).Select(answer => answer.Answer).ToList(), operation.Responses, file + " response", differences);
        Compare(answers.Where(answer => answer.IsError).Select(answer => answer.Answer).ToList(), operation.Errors, file + " error", differences);
    }

    /// <summary>The status tells errors apart, wherever the truth lists them.</summary>
    private static IEnumerable<(JsonElement Answer, bool IsError)> StatedAnswers(JsonElement stated)
    {
        foreach (var response in stated.GetProperty("responses").EnumerateArray())
            yield return (response, response.GetProperty("status").GetString()![0] is '4' or '5');
        if (stated.TryGetProperty("errors", out var errors))
        {
            foreach (var error in errors.EnumerateArray())
                yield return (error, true);
        }
        else if (stated.GetProperty("error") is { ValueKind: JsonValueKind.Object } error)
        {
            yield return (error, true);
        }
    }

    private static void Compare(List<JsonElement> stated, EquatableArray<Response> answers, string path, List<string> differences)
    {
        if (!stated.Select(answer => Text(answer, "status")).SequenceEqual(answers.Select(answer => answer.Status)))
        {
            differences.Add(path + ": statuses");
            return;
        }

        for (var i = 0; i < stated.Count; i++)
            Compare(stated[i].GetProperty("schema"), answers[i].Schema, $"{path} {i}", differences);
    }

    private static void Compare(JsonElement stated, Schema? schema, string path, List<string> differences)
    {
        if (stated.ValueKind != JsonValueKind.Object || schema is null)
        {
            if (stated.ValueKind == JsonValueKind.Object || schema is not null)
                differences.Add(path + ": only on one side");
            return;
        }

        if (Text(stated, "type") != schema.Type || Text(stated, "itemType") != schema.ItemType)
            differences.Add($"{path}: {schema.Type} {schema.ItemType}");
        if (stated.TryGetProperty("definition", out var definition) && definition.GetProperty("index").GetInt32() != schema.Definition?.Index)
            differences.Add($"{path}: definition {schema.Definition}");

        var members = stated.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToList() : [];
        if (!members.Select(member => member.Name).SequenceEqual(schema.Properties.Select(property => property.Name)))
            differences.Add(path + ": members");
        else
            members.Zip(schema.Properties).ToList().ForEach(pair => Compare(pair.First.Value, pair.Second.Schema, $"{path}.{pair.First.Name}", differences));
    }

    private static string? Text(JsonElement stated, string name) => stated.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>Everything all forms show, as one text: no bullets, no markup, no names of definitions.</summary>
    private static string Shapes(Operation operation)
    {
        var parameters = operation.Parameters.Select(parameter => $"{parameter.Location} {parameter.Name} {parameter.Required} {parameter.Schema.Type} {parameter.Schema.ItemType}");
        var responses = operation.Responses.Concat(operation.Errors).Select(response => $"{response.Status} {response.Text} {Shape(response.Schema)}");
        return string.Join(
            '\n',
            [
                operation.Method, operation.PathTemplate, operation.Title, operation.IntroducedIn ?? "",
                .. operation.RelatedCommands, .. parameters, Shape(operation.Request?.Schema), .. responses,
                .. operation.ErrorCodes.Select(code => code.Code), .. operation.Definitions,
            ]);
    }

    private static string Shape(Schema? schema) =>
        schema is null ? "" : $"{schema.Type} {schema.ItemType} ({string.Join(", ", schema.Properties.Select(property => property.Name + ": " + Shape(property.Schema)))})";
}
