using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>Decides what of a page's text documents what.</summary>
public static class Documentation
{
    public static DocumentationPlan OfMember(Member member) => new(
        member.Description.IsEmpty ? EquatableArray.Create<string>([$"The member {member.Name}."]) : member.Description,
        RemarksOf(member));

    public static DocumentationPlan OfParameter(Parameter parameter)
    {
        var description = parameter.Schema.Description;
        var attributes = parameter.Schema.Attributes;
        var remarks = new List<string>();
        if (attributes.DefaultText is { Length: > 0 } text && parameter.Schema.Type != "string")
            remarks.Add($"Default: {text}.");
        if (attributes.Minimum is { } minimum)
            remarks.Add($"At least {minimum}.");
        if (attributes.Maximum is { } maximum)
            remarks.Add($"At most {maximum}.");
        return new(
            description.IsEmpty ? EquatableArray.Create<string>([$"The parameter {parameter.Name}."]) : description,
            remarks.ToEquatableArray());
    }

    public static DocumentationPlan OfOperation(Operation operation)
    {
        var summary = operation.Description.IsEmpty
            ? EquatableArray.Create<string>([operation.Title])
            : operation.Description;
        var remarks = new List<string> { $"{operation.Method} {operation.PathTemplate}" };
        if (!operation.ExpensiveProperties.IsEmpty)
            remarks.Add("Sent only when named in fields: " + string.Join(", ", operation.ExpensiveProperties) + ".");
        if (!operation.RelatedCommands.IsEmpty)
            remarks.Add("Related ONTAP commands: " + string.Join(", ", operation.RelatedCommands) + ".");
        foreach (var part in operation.DescriptionParts)
            remarks.Add(part.Heading + ": " + string.Join(" ", part.Lines));
        return new(summary, remarks.ToEquatableArray());
    }

    public static DocumentationPlan OfErrorCode(string description, IEnumerable<string> operations) => new(
        EquatableArray.Create<string>([description.Length == 0 ? "Not described." : description]),
        EquatableArray.Create<string>(["Documented by " + string.Join(", ", operations) + "."]));

    private static EquatableArray<string> RemarksOf(Member member)
    {
        var remarks = new List<string>();
        if (member.IntroducedIn is { } version)
            remarks.Add($"Introduced in {version}.");
        if (member.DeprecatedIn is { } deprecated)
            remarks.Add($"Deprecated in {deprecated}.");
        var methods = string.Join(", ", SendingMethods(member.Use));
        if (methods.Length > 0)
            remarks.Add($"Can be sent in {methods}.");
        return remarks.ToEquatableArray();
    }

    private static IEnumerable<string> SendingMethods(MemberUse use)
    {
        if (use.HasFlag(MemberUse.Created))
            yield return "POST";
        if (use.HasFlag(MemberUse.Updated))
            yield return "PATCH";
        if (use.HasFlag(MemberUse.Replaced))
            yield return "PUT";
        if (use.HasFlag(MemberUse.Deleted))
            yield return "DELETE";
    }
}
