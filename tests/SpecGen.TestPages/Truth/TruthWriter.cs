using System.Text.Json.Nodes;
using SpecGen.TestPages.Described;
using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Truth;

/// <summary>What a page states, in the format of the shared corpus' <c>truth.json</c> with all errors in a list.</summary>
public sealed class TruthWriter
{
    private readonly DescribedPage _page;
    private readonly TruthNode _nodes;
    private readonly IReadOnlyList<string> _definitions;

    private TruthWriter(DescribedApi api, DescribedPage page)
    {
        _page = page;
        var keys = DefinitionWalk.Of(api, page);
        _nodes = new(api, page.Method, keys);
        _definitions = [.. keys.Select(api.NameOf)];
    }

    public static JsonObject Of(DescribedApi api, DescribedPage page) => new TruthWriter(api, page).Operation();

    private JsonObject Operation()
    {
        var truth = new JsonObject
        {
            ["file"] = _page.File,
            ["method"] = _page.Method,
            ["path"] = _page.Path,
            ["title"] = _page.Title,
            ["introduced"] = _page.Introduced,
        };
        if (_page.Deprecated)
            truth["deprecated"] = true;
        truth["parameters"] = new JsonArray([.. (_page.Parameters ?? new Dictionary<string, DescribedMember>()).Select(Parameter)]);
        foreach (var (name, value) in _page.States ?? [])
            truth[name] = value!.DeepClone();
        truth["request"] = _page.Request is { } request ? _nodes.OfBody(request) : null;
        truth["responses"] = Answers(isError: false);
        truth["errors"] = Answers(isError: true);
        truth["error_codes"] = ErrorCodes();
        truth["definitions"] = new JsonArray([.. _definitions.Select(name => JsonValue.Create(name))]);
        truth["duplicates"] = new JsonArray([.. _definitions.CountBy(name => name).Where(count => count.Value > 1).Select(count => count.Key).Order(StringComparer.Ordinal).Select(name => JsonValue.Create(name))]);
        truth["damaged"] = new JsonArray([.. (_page.Damaged ?? []).Select(what => JsonValue.Create(what))]);
        return truth;
    }

    private JsonObject Parameter(KeyValuePair<string, DescribedMember> parameter)
    {
        var key = ParameterKey.Of(parameter.Key);
        var truth = new JsonObject { ["name"] = key.Name, ["in"] = key.In };
        foreach (var (name, value) in _nodes.Of(parameter.Value, isParameter: true))
            truth[name] = value?.DeepClone();
        truth["required"] = key.IsRequired;
        return truth;
    }

    private JsonArray Answers(bool isError) => new([.. _page.Answers.Where(answer => _page.IsError(answer) == isError).Select(Answer)]);

    private JsonObject Answer(DescribedAnswer answer)
    {
        var truth = new JsonObject { ["status"] = answer.Code, ["text"] = answer.Text, ["schema"] = _nodes.OfBody(answer) };
        if (answer.Headers is { } headers)
            truth["headers"] = new JsonArray([.. headers.Select(header => new JsonObject { ["name"] = header.Key, ["description"] = header.Value.Text, ["type"] = header.Value.Type })]);
        return truth;
    }

    /// <summary>What stands in a row without a code belongs to the one above.</summary>
    private JsonArray ErrorCodes()
    {
        var codes = new List<(string Code, string Text)>();
        foreach (var row in _page.Answers.SelectMany(answer => answer.Codes ?? []).SelectMany(table => table.Rows))
        {
            if (row[0].Length > 0)
                codes.Add((row[0], row[1]));
            else
                codes[^1] = (codes[^1].Code, codes[^1].Text + " " + row[1]);
        }

        return new([.. codes.Select(code => new JsonObject { ["code"] = code.Code, ["description"] = code.Text.Replace("`", "") })]);
    }
}
