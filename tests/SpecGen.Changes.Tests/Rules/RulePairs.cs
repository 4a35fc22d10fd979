using SpecGen.Changes.Tests.Harness;

namespace SpecGen.Changes.Tests.Rules;

/// <summary>For each rule two pages that differ by it alone, and the rule of the way back.</summary>
internal static class RulePairs
{
    private static readonly KitePage s_page = new();

    public static IEnumerable<RulePair> All =>
    [
        .. OfOperations(),
        .. OfValues("parameter", Parameter, RequiredParameter),
        .. OfValues("request-member", row => s_page with { Request = [row] }, RequiredRequest),
        .. OfAccess("request-member", row => s_page with { Request = [row] }),
        .. OfRequests(),
        .. OfValues("response-member", row => s_page with { Response = [row] }, RequiredResponse),
        .. OfAccess("response-member", row => s_page with { Response = [row] }),
        .. OfResponses(),
    ];

    private static IEnumerable<RulePair> OfOperations()
    {
        yield return new("operation-deprecated", "operation-no-longer-deprecated", s_page, s_page with { Description = "Changes a kite.\n\nThis operation is deprecated." });
        yield return new("operation-introduced-in-changed", "operation-introduced-in-changed", s_page, s_page with { Introduced = "9.9" });
        yield return new("operation-description-changed", "operation-description-changed", s_page, s_page with { Description = "Alters a kite." });
        yield return new("path-parameter-renamed", "path-parameter-renamed", s_page, s_page with { Path = "/kites/{id}", Parameters = ["id|string|path|True|Key of the kite."] });
        yield return new("related-command-added", "related-command-removed", s_page, s_page with { Sections = "== Related ONTAP commands\n\n* `kite modify`\n" });
        var named = s_page with { Request = ["name|string|Its name."] };
        yield return new("requirement-added", "requirement-removed", named, named with { Sections = "== Required properties\n\n* `name` - Its name.\n" });
        yield return new("recommendation-changed", "recommendation-changed", named, named with { Sections = "== Recommended optional properties\n\n* `name` - Its name.\n" });
        yield return new("request-member-default-added", "request-member-default-removed", named, named with { Sections = "== Default property values\n\n* `name` - _red_\n" });
    }

    private static IEnumerable<RulePair> OfRequests()
    {
        yield return new("request-body-added", "request-body-removed", s_page with { Request = null }, s_page with { Request = ["name|string|Its name."] });
        var create = s_page with { Method = "POST", Path = "/kites", Parameters = [] };
        yield return new("request-member-create-only-stated", "request-member-no-longer-create-only", create with { Request = [Row("string")] }, create with { Request = [Row("string", "readCreate: 1")] });
        yield return new("request-read-only-member-added", "request-read-only-member-removed", s_page with { Request = ["name|string|Its name."] }, s_page with { Request = ["name|string|Its name.", Row("string", "readOnly: 1")] });
        yield return new("request-read-only-member-changed", "request-read-only-member-changed", s_page with { Request = [Row("string", "readOnly: 1")] }, s_page with { Request = [Row("integer", "readOnly: 1")] });
    }

    private static IEnumerable<RulePair> OfResponses()
    {
        yield return new("response-added", "response-removed", s_page, s_page with { SecondStatus = "202, Accepted" });
        yield return new("response-body-added", "response-body-removed", s_page, s_page with { Response = ["name|string|Its name."] });
        yield return new("response-description-changed", "response-description-changed", s_page, s_page with { Status = "200, Changed" });
        yield return new("error-added", "error-removed", s_page with { ErrorStatus = null }, s_page);
        yield return new("response-header-added", "response-header-removed", s_page, s_page with { Headers = ["Location|Where it is.|string"] });
        yield return new("response-header-type-changed", "response-header-type-changed", s_page with { Headers = ["Age|In days.|string"] }, s_page with { Headers = ["Age|In days.|integer"] });
        yield return new("response-header-description-changed", "response-header-description-changed", s_page with { Headers = ["Age|In days.|integer"] }, s_page with { Headers = ["Age|In weeks.|integer"] });
        yield return new("error-code-added", "error-code-removed", s_page with { ErrorCodes = ["4|No wind."] }, s_page with { ErrorCodes = ["4|No wind.", "7|Line torn."] });
        yield return new("error-code-text-changed", "error-code-text-changed", s_page with { ErrorCodes = ["4|No wind."] }, s_page with { ErrorCodes = ["4|No wind at all."] });
        var read = s_page with { Method = "GET", Request = null, Response = ["name|string|Its name."] };
        yield return new("response-member-became-expensive", "response-member-no-longer-expensive", read, read with { Sections = "== Expensive properties\n\n* `name`\n" });
        yield return new("response-member-became-advanced", "response-member-no-longer-advanced", read, read with { Sections = "== Advanced properties\n\n* `name`\n" });
    }

    private static IEnumerable<RulePair> OfValues(string kind, Func<string, KitePage> page, Func<bool, KitePage> required)
    {
        yield return Pair("added", "removed", "", Row("string"));
        yield return new($"{kind}-became-required", $"{kind}-became-optional", required(false), required(true));
        yield return Pair("type-changed", "type-changed", Row("string"), Row("boolean"));
        yield return Pair("type-widened", "type-narrowed", Row("integer"), Row("number"));
        yield return Pair("array-form-changed", "array-form-changed", Row("string"), Row("array[string]"));
        yield return Pair("format-changed", "format-changed", Row("string", "format: uuid"), Row("string", "format: ipv4"));
        yield return Pair("format-added", "format-removed", Row("string"), Row("string", "format: uuid"));
        yield return Pair("enum-value-added", "enum-value-removed", Row("string", """enum: ["red"]"""), Row("string", """enum: ["red", "blue"]"""));
        yield return Pair("enum-added", "enum-removed", Row("string"), Row("string", """enum: ["red"]"""));
        yield return Pair("limit-tightened", "limit-loosened", Row("integer", "Max value: 20"), Row("integer", "Max value: 10"));
        yield return Pair("limit-tightened", "limit-loosened", Row("integer", "Min value: 1"), Row("integer", "Min value: 5"));
        yield return Pair("limit-tightened", "limit-loosened", Row("integer"), Row("integer", "Max value: 10"));
        yield return Pair("limit-tightened", "limit-loosened", Row("string", "maxLength: 64"), Row("string", "maxLength: 32"));
        yield return Pair("limit-tightened", "limit-loosened", Row("string", "minLength: 1"), Row("string", "minLength: 2"));
        yield return Pair("limit-tightened", "limit-loosened", Row("array[string]"), Row("array[string]", "uniqueItems: 1"));
        yield return Pair("default-changed", "default-changed", Row("integer", "Default value: 3"), Row("integer", "Default value: 2"));
        yield return Pair("default-unclear", "default-unclear", Row("integer", "Default value: 15"), Row("integer", "Default value: 1"));
        yield return Pair("default-added", "default-removed", Row("integer"), Row("integer", "Default value: 2"));
        yield return Pair("became-nullable", "no-longer-nullable", Row("string"), Row("string", "x-nullable: true"));
        yield return Pair("deprecated", "no-longer-deprecated", Row("string"), Row("string", "x-ntap-deprecated: 9.9"));
        yield return Pair("introduced-in-changed", "introduced-in-changed", Row("string", "Introduced in: 9.8"), Row("string", "Introduced in: 9.9"));
        yield return Pair("description-changed", "description-changed", Row("string"), "tail|string|Its tail.");

        RulePair Pair(string rule, string back, string before, string after) => new($"{kind}-{rule}", $"{kind}-{back}", page(before), page(after));
    }

    private static IEnumerable<RulePair> OfAccess(string kind, Func<string, KitePage> page)
    {
        yield return new($"{kind}-became-read-only", $"{kind}-no-longer-read-only", page(Row("string")), page(Row("string", "readOnly: 1")));
        yield return new($"{kind}-became-create-only", $"{kind}-no-longer-create-only", page(Row("string")), page(Row("string", "readCreate: 1")));
        yield return new($"{kind}-became-write-only", $"{kind}-no-longer-write-only", page(Row("string")), page(Row("string", "writeOnly: 1")));
    }

    private static KitePage Parameter(string row) => s_page with
    {
        Parameters = row.Length == 0 ? s_page.Parameters : [.. s_page.Parameters, In(row, "query|False")],
    };

    private static KitePage RequiredParameter(bool isRequired) => s_page with { Parameters = [.. s_page.Parameters, $"tail|string|query|{isRequired}|What hangs below."] };

    private static KitePage RequiredRequest(bool isRequired) => s_page with { HasRequired = true, Request = [$"tail|string|{isRequired}|What hangs below."] };

    private static KitePage RequiredResponse(bool isRequired) => s_page with { HasRequired = true, Response = [$"tail|string|{isRequired}|What hangs below."] };

    private static string In(string row, string cells)
    {
        var parts = row.Split('|');
        return string.Join('|', parts[0], parts[1], cells, parts[2]);
    }

    private static string Row(string type, params string[] bullets) =>
        $"tail|{type}|What hangs below.{(bullets.Length == 0 ? "" : "\n\n")}{string.Concat(bullets.Select(bullet => $"* {bullet}\n"))}";
}

/// <param name="Rule">Of the change from the first page to the second.</param>
/// <param name="Back">Of the change from the second to the first.</param>
internal sealed record RulePair(string Rule, string Back, KitePage Before, KitePage After);
