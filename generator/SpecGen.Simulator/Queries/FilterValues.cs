using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Queries;

/// <summary>Whether fields can have the values that a filter compares them with.</summary>
internal static class FilterValues
{
    /// <summary>What fits no value of the field, and what it should be; or null.</summary>
    public static (string Value, string Expected)? FirstUnfit(FilterExpression expression, MemberShape? field) => TypeOf(field) switch
    {
        MemberType.Integer or MemberType.Number => Unfit(expression, value => new ComparedValue(value).IsNumber, "a number or a size"),
        MemberType.Boolean => Unfit(expression, value => bool.TryParse(value, out _), "true or false"),
        _ => null,
    };

    private static (string Value, string Expected)? Unfit(FilterExpression expression, Func<string, bool> fits, string expected) =>
        expression.Values.FirstOrDefault(value => !fits(value)) is { } unfit ? (unfit, expected) : null;

    private static MemberType? TypeOf(MemberShape? field) => field is { IsArray: true } ? field.ItemType : field?.Type;
}
