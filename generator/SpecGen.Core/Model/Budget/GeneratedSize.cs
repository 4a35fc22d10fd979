using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Model;

/// <summary>About how many characters of C# what a resource states becomes; rather too many than too few.</summary>
/// <param name="literals">Of the resource's path: names of types begin with them.</param>
internal sealed class GeneratedSize(EquatableArray<string> literals)
{
    private const int Operation = 3_000;
    private const int PathClass = 600;
    private const int Type = 1_000;
    private const int Enumeration = 700;
    private const int Member = 330;
    private const int Value = 160;
    private const int Parameter = 300;
    private const int ErrorCode = 130;
    private const int Paragraph = 40;
    private const int Remarks = 120;

    /// <summary>Of a generic type around another: a list, a map, or its form.</summary>
    private const int Generic = 70;

    /// <summary>Of a type that is not generated, and of a name of one that is, beside what the path gives.</summary>
    private const int KnownType = 30;

    private const int LongestIdentifier = 120;
    private const int LongestType = 240;
    private const int LongestComment = 4_000;

    /// <summary>How often a name of a type, of a member and of a value is written.</summary>
    private const int UsesOfType = 6;
    private const int UsesOfMember = 6;
    private const int UsesOfText = 5;
    private const int UsesOfValue = 4;
    private const int UsesOfPath = 6;
    private const int UsesOfPathInClass = 8;

    private readonly int _path = literals.Sum(literal => literal.Length + 1);

    private int RecordType => Math.Min(_path, LongestType);

    /// <summary>Of the classes that lead to the resource, whatever other resources they lead to.</summary>
    public long OfPath()
    {
        var size = 0L;
        var path = 0;
        foreach (var literal in literals.AsSpan())
        {
            path += literal.Length + 1;
            size += PathClass + (path * UsesOfPathInClass);
        }

        return size;
    }

    /// <summary>With the parameters that it cannot go without.</summary>
    public long Of(ResourceOperation operation) =>
        Operation + (operation.PathTemplate.Length * UsesOfPath) + (RecordType * UsesOfType) + (Documentation(operation.Text.Description) * 2L)
        + operation.Parameters.Where(OperationParts.IsKept).Sum(Of);

    public static long Of(OperationParameter parameter) =>
        Parameter + KnownType + Name(parameter.Name) + Documentation(parameter.Description) + Remark(parameter.Attributes);

    public static long Of(ErrorCode code, ResourceOperation operation) =>
        ErrorCode + (code.Code.Length * 2) + Math.Min(code.Description.Length, LongestIdentifier) + Math.Min(Printed(code.Description), LongestComment) + operation.Method.Length + operation.PathTemplate.Length;

    /// <param name="path">Of the member.</param>
    public long OfType(Member member, string path) => Type + (TypeName(path) * UsesOfType) + Documentation(member.Description) + Remark(member.Attributes);

    /// <param name="path">Of the member.</param>
    public long Of(Member member, string path)
    {
        var (type, access, _) = Lengths(member.Type, TypeName(path));
        var documentation = Documentation(member.Description) + Remark(member.Attributes);
        var size = Member + RecordType + (type * 3) + access + Name(member.Name) + documentation;
        return HasValues(member.Type) ? size + documentation + OfValues(Innermost(member.Type).Values, path) : size;
    }

    /// <param name="path">Of what has the values.</param>
    public long OfValues(EquatableArray<string> values, string path)
    {
        var type = TypeName(path);
        long size = Enumeration + (type * UsesOfType);
        foreach (var value in values.AsSpan())
            size += Value + Math.Min(type, LongestType) + (Printed(value) * 3L) + (Math.Min(value.Length, LongestIdentifier) * UsesOfValue);
        return size;
    }

    private static bool HasValues(DataType type) => Innermost(type) is { Kind: DataKind.Enumeration, Values.Count: <= OutputBudget.MaximumValues };

    private static DataType Innermost(DataType type) => type.Entry is { } entry ? Innermost(entry) : type;

    private int TypeName(string path) => Math.Min(_path + path.Length, LongestType);

    /// <summary>Of the type, of the access that reads and writes it as a member, and of its form within a map, which repeats all types in it.</summary>
    private static (long Type, long Access, long Form) Lengths(DataType type, int generated)
    {
        var single = type switch
        {
            { Entry: { } entry } => Around(Lengths(entry, generated)),
            { Kind: DataKind.TypedObject or DataKind.Enumeration } => (generated, 0, KnownType + generated),
            _ => (KnownType, 0, KnownType * 2),
        };
        return !type.IsArray ? single : Around(single) with { Access = type.Entry is null ? 0 : single.Type + single.Form };
    }

    private static (long Type, long Access, long Form) Around((long Type, long Access, long Form) inner) =>
        (Generic + inner.Type, inner.Type + inner.Form, Generic + inner.Type + inner.Form);

    private static long Name(string name) => (Printed(name) * UsesOfText) + (Math.Min(name.Length, LongestIdentifier) * UsesOfMember);

    private static long Documentation(EquatableArray<string> paragraphs)
    {
        var size = 0L;
        foreach (var paragraph in paragraphs.AsSpan())
            size += Paragraph + Math.Min(Printed(paragraph), LongestComment);
        return size;
    }

    private static long Remark(SchemaAttributes attributes)
    {
        if (ReferenceEquals(attributes, SchemaAttributes.None))
            return 0;
        var size = (long)Remarks;
        foreach (var value in attributes.Enum.AsSpan())
            size += value.Length + 2;
        return size + (attributes.DefaultText?.Length ?? 0) + (attributes.Format?.Length ?? 0);
    }

    /// <summary>A text as a literal or a comment prints it.</summary>
    private static int Printed(string text)
    {
        var size = 0;
        foreach (var character in text)
        {
            size += character switch
            {
                '&' => 5,
                '<' or '>' => 4,
                '"' or '\\' or '\n' => 2,
                >= ' ' and <= '~' => 1,
                _ => 6,
            };
        }

        return size;
    }
}
