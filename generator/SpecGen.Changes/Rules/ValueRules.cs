using static SpecGen.Changes.ChangeSeverity;

namespace SpecGen.Changes.Rules;

/// <summary>
/// The rules for one kind of value. What tightens what is sent breaks its caller, what loosens what is answered breaks its
/// reader, so one table gives the severities of all three kinds.
/// </summary>
internal sealed class ValueRules
{
    private static readonly Row[] s_rows =
    [
        new(ValueAspect.Added, "added", "is new", Additive, Additive, Additive),
        new(ValueAspect.AddedRequired, "added-required", "is new and required", BreakingForCaller, BreakingForCaller, null),
        new(ValueAspect.Removed, "removed", "is gone", BreakingForCaller, BreakingForCaller, BreakingForReader),
        new(ValueAspect.TypeChanged, "type-changed", "has another type", BreakingForCaller, BreakingForCaller, BreakingForReader),
        new(ValueAspect.TypeWidened, "type-widened", "has a wider type", Additive, Additive, BreakingForReader),
        new(ValueAspect.TypeNarrowed, "type-narrowed", "has a narrower type", BreakingForCaller, BreakingForCaller, Additive),
        new(ValueAspect.ArrayFormChanged, "array-form-changed", "became an array, or is none any more", BreakingForCaller, BreakingForCaller, BreakingForReader),
        new(ValueAspect.FormatChanged, "format-changed", "has another format", BreakingForCaller, BreakingForCaller, BreakingForReader),
        new(ValueAspect.FormatAdded, "format-added", "has a format now", BreakingForCaller, BreakingForCaller, Additive),
        new(ValueAspect.FormatRemoved, "format-removed", "has no format any more", Additive, Additive, BreakingForReader),
        new(ValueAspect.BecameRequired, "became-required", "is required now", BreakingForCaller, BreakingForCaller, Additive),
        new(ValueAspect.BecameOptional, "became-optional", "is not required any more", Additive, Additive, BreakingForReader),
        new(ValueAspect.EnumValueAdded, "enum-value-added", "has a new documented value", Additive, Additive, BreakingForReader),
        new(ValueAspect.EnumValueRemoved, "enum-value-removed", "has lost a documented value", BreakingForCaller, BreakingForCaller, Additive),
        new(ValueAspect.EnumAdded, "enum-added", "has documented values now", BreakingForCaller, BreakingForCaller, Additive),
        new(ValueAspect.EnumRemoved, "enum-removed", "has no documented values any more", Additive, Additive, BreakingForReader),
        new(ValueAspect.LimitTightened, "limit-tightened", "has a narrower limit", BreakingForCaller, BreakingForCaller, Additive),
        new(ValueAspect.LimitLoosened, "limit-loosened", "has a wider limit", Additive, Additive, BreakingForReader),
        new(ValueAspect.DefaultChanged, "default-changed", "has another default", BreakingForCaller, BreakingForCaller, Documentation),
        new(ValueAspect.DefaultAdded, "default-added", "has a documented default now", Documentation, Documentation, Documentation),
        new(ValueAspect.DefaultRemoved, "default-removed", "has no documented default any more", Documentation, Documentation, Documentation),
        new(ValueAspect.DefaultUnclear, "default-unclear", "may have another default", Documentation, Documentation, Documentation),
        new(ValueAspect.BecameReadOnly, "became-read-only", "is read-only now", null, BreakingForCaller, Documentation),
        new(ValueAspect.NoLongerReadOnly, "no-longer-read-only", "is not read-only any more", null, Additive, Documentation),
        new(ValueAspect.BecameCreateOnly, "became-create-only", "can be set at creation only", null, BreakingForCaller, Documentation),
        new(ValueAspect.CreateOnlyStated, "create-only-stated", "of a creation can be set then only", null, Documentation, null),
        new(ValueAspect.NoLongerCreateOnly, "no-longer-create-only", "can be set after creation, too", null, Additive, Documentation),
        new(ValueAspect.BecameWriteOnly, "became-write-only", "is write-only now", null, Documentation, BreakingForReader),
        new(ValueAspect.NoLongerWriteOnly, "no-longer-write-only", "is not write-only any more", null, Documentation, Additive),
        new(ValueAspect.BecameNullable, "became-nullable", "can be null now", Additive, Additive, BreakingForReader),
        new(ValueAspect.NoLongerNullable, "no-longer-nullable", "cannot be null any more", BreakingForCaller, BreakingForCaller, Additive),
        new(ValueAspect.BecameExpensive, "became-expensive", "is expensive now: sent only when named", null, null, BreakingForReader),
        new(ValueAspect.NoLongerExpensive, "no-longer-expensive", "is not expensive any more", null, null, Additive),
        new(ValueAspect.BecameAdvanced, "became-advanced", "is listed as advanced now", null, null, Documentation),
        new(ValueAspect.NoLongerAdvanced, "no-longer-advanced", "is not listed as advanced any more", null, null, Documentation),
        new(ValueAspect.Deprecated, "deprecated", "is deprecated", Documentation, Documentation, Documentation),
        new(ValueAspect.NoLongerDeprecated, "no-longer-deprecated", "is not deprecated any more", Documentation, Documentation, Documentation),
        new(ValueAspect.IntroducedInChanged, "introduced-in-changed", "names another release as its first", Documentation, Documentation, Documentation),
        new(ValueAspect.DescriptionChanged, "description-changed", "is described otherwise", Documentation, Documentation, Documentation),
    ];

    private readonly Dictionary<ValueAspect, ChangeRule> _rules;

    private ValueRules(string id, string noun, Func<Row, ChangeSeverity?> severityOf) => _rules = s_rows
        .Where(row => severityOf(row) is not null)
        .ToDictionary(row => row.Aspect, row => new ChangeRule($"{id}-{row.Id}", severityOf(row)!.Value, $"{noun} {row.Title}"));

    private ValueRules(Dictionary<ValueAspect, ChangeRule> rules) => _rules = rules;

    public static ValueRules Parameter { get; } = new("parameter", "a parameter", row => row.Parameter);

    public static ValueRules Request { get; } = new("request-member", "a member that is sent", row => row.Request);

    public static ValueRules Response { get; } = new("response-member", "a member that is answered", row => row.Response);

    /// <summary>Of members that are read-only and yet stand in the table of what is sent: nobody sends them, so nothing breaks.</summary>
    public static ValueRules ReadOnlyRequest { get; } = OfReadOnly();

    public IEnumerable<ChangeRule> All => _rules.Values.Distinct();

    /// <summary>Null where that cannot be of such a value.</summary>
    public ChangeRule? this[ValueAspect aspect] => _rules.GetValueOrDefault(aspect);

    private static ValueRules OfReadOnly()
    {
        var added = new ChangeRule("request-read-only-member-added", Documentation, "a read-only member in the table of what is sent is new");
        var removed = new ChangeRule("request-read-only-member-removed", Documentation, "a read-only member in the table of what is sent is gone");
        var changed = new ChangeRule("request-read-only-member-changed", Documentation, "a read-only member in the table of what is sent is another");
        return new(Enum.GetValues<ValueAspect>().ToDictionary(aspect => aspect, aspect => aspect switch
        {
            ValueAspect.Added or ValueAspect.AddedRequired => added,
            ValueAspect.Removed => removed,
            ValueAspect.DescriptionChanged => Request[ValueAspect.DescriptionChanged]!,
            _ => changed,
        }));
    }

    private sealed record Row(
        ValueAspect Aspect, string Id, string Title, ChangeSeverity? Parameter, ChangeSeverity? Request, ChangeSeverity? Response);
}
