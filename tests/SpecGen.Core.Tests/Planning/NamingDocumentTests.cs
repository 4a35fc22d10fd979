using System.Globalization;
using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Naming;
using SpecGen.Planning;
using SpecGen.Planning.ErrorCodes;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

/// <summary>Every row of the tables in docs/naming.md is held against the code that it tells of.</summary>
public class NamingDocumentTests
{
    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs/naming.md"));

    public static TheoryData<string, string> Singulars => Rows("| plural | singular |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> Records => Rows("| path | record | why |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> Namespaces => Rows("| path | namespace |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> NestedTypes => Rows("| member of a volume | type | why |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> LongNames => Rows("| members of a volume, to a type | type | why |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> Parameters => Rows("| operation | parameters | why |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> Options => Rows("| operation | options |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> Members => Rows("| wire name | property | why |", cells => (Code(cells[0]), Code(cells[1])));

    public static TheoryData<string, string> ErrorCodes => Rows("| number | description | constant | why |", cells => ($"{Code(cells[0])} {cells[1]}", Code(cells[2])));

    [Theory]
    [MemberData(nameof(Singulars))]
    public void Singular_is_as_stated(string plural, string singular) => Assert.Equal(singular, Singular.Of(plural));

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_is_as_stated(string path, string record) => Assert.Equal(record, Plan("GET", path).Record!.Name);

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Namespace_is_as_stated(string path, string name) => Assert.Equal("Api." + name, Plan("GET", path).Namespace);

    [Theory]
    [MemberData(nameof(NestedTypes))]
    public void Nested_type_is_as_stated(string stated, string type)
    {
        var member = stated.Split(' ')[0];
        SchemaProperty[] inner = [Member("size", Integer)];
        var property = stated.Contains(" array", StringComparison.Ordinal) ? Member(member, Array("object", inner)) : Member(member, Object(inner));
        var operation = Get("/storage/volumes/{uuid}", Object(property));

        Assert.Equal(type, Assert.Single(Plan(operation).NestedRecords).Name);
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public void Long_name_is_as_stated(string path, string type)
    {
        var innermost = Member("size", Integer);
        foreach (var member in path.Split('.').Reverse())
            innermost = member.EndsWith("[]", StringComparison.Ordinal) ? Member(member[..^2], Array("object", innermost)) : Member(member, Object(innermost));

        Assert.Equal(type, Plan(Get("/storage/volumes/{uuid}", Object(innermost))).NestedRecords[^1].Name);
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Parameters_are_as_stated(string operation, string parameters)
    {
        var method = Plan(operation.Split(' ')[0], operation.Split(' ')[1]).Api.Operations[0];

        Assert.Equal(parameters, string.Join(", ", method.Keys.Select(key => key.ParameterName).Append(method.Body!.ParameterName)));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Options_are_as_stated(string operation, string options) =>
        Assert.Equal(options, Plan(operation.Split(' ')[0], operation.Split(' ')[1]).Options[0].Name);

    [Theory]
    [MemberData(nameof(Members))]
    public void Property_is_as_stated(string wireName, string property) =>
        Assert.Equal(property, Plan("GET", "/storage/volumes", wireName).Record!.Members[0].PropertyName);

    [Theory]
    [MemberData(nameof(ErrorCodes))]
    public void Constant_is_as_stated(string code, string constant)
    {
        var blank = code.IndexOf(' ', StringComparison.Ordinal);

        Assert.Equal(constant, ErrorCodePlanner.NameOf(code[(blank + 1)..], long.Parse(code[..blank], CultureInfo.InvariantCulture)));
    }

    private static ResourcePlan Plan(string method, string path, string member = "name")
    {
        var operation = method == "GET"
            ? Get(path, Object(Member("records", Array("object", Member(member, Text))))) with { Parameters = [new("order_by", "query", false, Of("array"))] }
            : Patch(path, Object(Member(member, Text))) with { Method = method, IntroducedIn = "9.9", Parameters = [new("continue_on_failure", "query", false, Of("boolean"))] };
        return Plan(operation);
    }

    private static ResourcePlan Plan(Operation operation) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of([operation]))).Resource);

    private static TheoryData<string, string> Rows(string header, Func<string[], (string, string)> read)
    {
        var table = s_lines.SkipWhile(line => line != header).Skip(2).TakeWhile(line => line.StartsWith('|'));
        var rows = new TheoryData<string, string>();
        foreach (var line in table)
        {
            var (stated, name) = read([.. line.Split('|').Skip(1).Select(cell => cell.Trim())]);
            rows.Add(stated, name);
        }

        return rows;
    }

    private static string Code(string cell) => cell.Replace("`", "", StringComparison.Ordinal);
}
