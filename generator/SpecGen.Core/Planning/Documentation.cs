using SpecGen.Common;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>Decides what of a page's text documents what.</summary>
public static class Documentation
{
    /// <param name="member">What is documented.</param>
    /// <param name="path">Wire path within the resource, dotted; it and the type stand for a description where there is none.</param>
    /// <param name="record">Where the members of its record are seen: only what differs from that is worth a remark.</param>
    /// <param name="release">When its record was introduced; a member that says nothing else came with it.</param>
    public static DocumentationPlan OfMember(Member member, string path, MemberUse record, string? release) => new(
        DescriptionOr(member.Description, path, member.Type, member.Attributes.IntroducedIn ?? release),
        Joined(RemarksOf(member, record)));

    public static DocumentationPlan OfParameter(OperationParameter parameter) => new(
        DescriptionOr(parameter.Description, parameter.Name, parameter.Type, parameter.Attributes.IntroducedIn),
        Joined(WaysOf(parameter).Concat(ValueRemarks.Of(parameter.Type, parameter.Attributes))));

    private static EquatableArray<string> DescriptionOr(EquatableArray<string> description, string name, DataType type, string? release)
    {
        if (!description.IsEmpty)
            return description;
        var since = release is null ? "" : $", since {release}";
        return EquatableArray.Create<string>([$"{name}: {KindWords.Of(type)}{since}; the pages do not describe it."]);
    }

    /// <summary>A header can be said once for all calls; without what is required no call is sent.</summary>
    private static IEnumerable<string> WaysOf(OperationParameter parameter)
    {
        if (parameter.IsNeeded && parameter.Kind is ParameterKind.Condition or ParameterKind.Option)
            yield return "Required.";
        if (parameter.Kind != ParameterKind.Header)
            yield break;
        yield return $"Sent as the header {parameter.Name}.";
        if (parameter.IsRequired)
            yield return "Required, here or for all calls in ApiClientOptions.Headers.";
    }

    public static DocumentationPlan OfOperation(ResourceOperation operation)
    {
        var text = operation.Text;
        var summary = text.Description.IsEmpty ? EquatableArray.Create<string>([text.Title]) : text.Description;
        var remarks = new List<string> { $"{operation.Method} {operation.PathTemplate}" };
        if (operation.IsDeprecated)
            remarks.Add("This operation is deprecated.");
        if (operation.Parameters.Any(parameter => parameter.Kind == ParameterKind.Credential))
            remarks.Add("Who is calling (the header Authorization) is said by the client's credential.");
        if (!text.ExpensiveProperties.IsEmpty)
            remarks.Add((text.SendsExpensiveProperties ? "Costly to retrieve: " : "Sent only when named in fields: ") + string.Join(", ", text.ExpensiveProperties) + ".");
        if (!text.AdvancedProperties.IsEmpty)
            remarks.Add("Advanced properties: " + string.Join(", ", text.AdvancedProperties) + ".");
        if (!text.RelatedCommands.IsEmpty)
            remarks.Add("Related ONTAP commands: " + string.Join(", ", text.RelatedCommands) + ".");
        foreach (var part in text.Parts)
            remarks.Add(part.Heading + ": " + string.Join(" ", part.Lines));
        return new(summary, remarks.ToEquatableArray());
    }

    public static DocumentationPlan OfErrorCode(string description, IEnumerable<string> operations) => new(
        EquatableArray.Create<string>([description.Length == 0 ? "Not described." : description]),
        EquatableArray.Create<string>(["Documented by " + string.Join(", ", operations) + "."]));

    /// <summary>One paragraph: remarks are many and short.</summary>
    private static EquatableArray<string> Joined(IEnumerable<string> remarks) => string.Join(" ", remarks) switch
    {
        "" => default,
        var text => EquatableArray.Create<string>([text]),
    };

    private static IEnumerable<string> RemarksOf(Member member, MemberUse record)
    {
        if (member.Attributes.IntroducedIn is { } version)
            yield return $"Introduced in {version}.";
        if (member.Attributes.DeprecatedIn is { } deprecated)
            yield return $"Deprecated in {deprecated}.";
        var methods = string.Join(", ", SendingMethods(member.Use));
        if (methods.Length > 0)
            yield return $"Can be sent in {methods}.";
        else if (member.Attributes.ReadOnly)
            yield return "Read-only.";
        if (member.Attributes.CreateOnly)
            yield return "Can be set at creation only.";
        if (member.IsRequiredAtCreation)
            yield return "Required at creation.";
        if (member is { DefaultAtCreation: { } value, Attributes.DefaultText: null })
            yield return $"Default at creation: {value}.";
        if (member.IsSentWhenNamed)
            yield return "Sent only when named in fields.";
        if (AnsweredIn(member.Use, record) is { } answered)
            yield return answered;
        foreach (var remark in ValueRemarks.Of(member.Type, member.Attributes))
            yield return remark;
    }

    /// <summary>Null where the member is in whatever answers with its record.</summary>
    private static string? AnsweredIn(MemberUse member, MemberUse record)
    {
        const MemberUse read = MemberUse.Read | MemberUse.Listed;
        if ((record & read) == MemberUse.None || (member & read) == (record & read))
            return null;
        return (member & read) switch
        {
            MemberUse.Read => "Answered for one record, not in lists.",
            MemberUse.Listed => "Answered in lists, not for one record.",
            _ => member.HasFlag(MemberUse.Returned) ? "Answered by writes only." : "Never answered.",
        };
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
