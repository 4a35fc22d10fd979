using System.Globalization;
using SpecGen.Binding;
using SpecGen.Changes.Rules;
using SpecGen.Facts;

namespace SpecGen.Changes.Comparison;

/// <summary>Compares what the bullets of a value say.</summary>
/// <param name="isLossAlike">What one page leaves open is no change: the pages are of two forms, of which one loses it.</param>
/// <param name="isCreation">The operation makes a record, so that what is settable at creation only can be set.</param>
internal sealed class AttributeComparison(ChangeLog log, bool isLossAlike, bool isCreation)
{
    /// <summary>Pages print it for every default that is a text, and those of some releases for numbers, too.</summary>
    private const string Placeholder = "1";

    public void Compare(ValueRules rules, ChangeSubject subject, Schema before, Schema after)
    {
        var (old, @new) = (before.Attributes, after.Attributes);
        CompareFormats(rules, subject, old.Format, @new.Format);
        CompareValues(rules, subject, old, @new);
        CompareLimits(rules, subject, old, @new);
        if (after.Type != "boolean" && old.DefaultText != @new.DefaultText && (old.DefaultText, @new.DefaultText) is (({ }, Placeholder) or (Placeholder, { })))
            log.Add(rules[ValueAspect.DefaultUnclear], subject, old.DefaultText, @new.DefaultText);
        else
            CompareDefaults(rules, subject, old.DefaultText, @new.DefaultText);
        CompareAccess(rules, subject, old, @new);
        Mark(rules, subject, old.Nullable == true, @new.Nullable == true, ValueAspect.BecameNullable, ValueAspect.NoLongerNullable);
        if (before.HasNullableItems != after.HasNullableItems && !isLossAlike)
            log.Add(rules[after.HasNullableItems ? ValueAspect.BecameNullable : ValueAspect.NoLongerNullable], subject, aspect: "items");
        CompareReleases(rules, subject, old, @new);
        log.AddDescription(rules[ValueAspect.DescriptionChanged], subject, before.Description, after.Description);
    }

    /// <param name="aspect">Which of several defaults.</param>
    public void CompareDefaults(ValueRules rules, ChangeSubject subject, string? before, string? after, string? aspect = null)
    {
        if (before == after || IsLoss(before, after))
            return;
        log.Add(rules[before is null ? ValueAspect.DefaultAdded : after is null ? ValueAspect.DefaultRemoved : ValueAspect.DefaultChanged], subject, before, after, aspect);
    }

    private void CompareFormats(ValueRules rules, ChangeSubject subject, string? before, string? after)
    {
        if (before == after || IsLoss(before, after))
            return;
        log.Add(rules[before is null ? ValueAspect.FormatAdded : after is null ? ValueAspect.FormatRemoved : ValueAspect.FormatChanged], subject, before, after);
    }

    private void CompareValues(ValueRules rules, ChangeSubject subject, SchemaAttributes before, SchemaAttributes after)
    {
        if (before.Enum.IsEmpty || after.Enum.IsEmpty)
        {
            if (before.Enum.IsEmpty == after.Enum.IsEmpty || isLossAlike)
                return;
            log.Add(rules[before.Enum.IsEmpty ? ValueAspect.EnumAdded : ValueAspect.EnumRemoved], subject, Listed(before), Listed(after));
            return;
        }

        foreach (var value in after.Enum.Except(before.Enum, StringComparer.Ordinal))
            log.Add(rules[ValueAspect.EnumValueAdded], subject, aspect: value);
        foreach (var value in before.Enum.Except(after.Enum, StringComparer.Ordinal))
            log.Add(rules[ValueAspect.EnumValueRemoved], subject, aspect: value);
    }

    private void CompareLimits(ValueRules rules, ChangeSubject subject, SchemaAttributes before, SchemaAttributes after)
    {
        CompareLimit(rules, subject, "minimum", before.Minimum, after.Minimum, isLower: true);
        CompareLimit(rules, subject, "maximum", before.Maximum, after.Maximum, isLower: false);
        CompareLimit(rules, subject, "minimum length", Text(AboveZero(before.MinLength)), Text(AboveZero(after.MinLength)), isLower: true);
        CompareLimit(rules, subject, "maximum length", Text(before.MaxLength), Text(after.MaxLength), isLower: false);
        if (before.UniqueItems != after.UniqueItems && !isLossAlike)
            log.Add(rules[after.UniqueItems ? ValueAspect.LimitTightened : ValueAspect.LimitLoosened], subject, aspect: "unique items");
    }

    private void CompareLimit(ValueRules rules, ChangeSubject subject, string limit, string? before, string? after, bool isLower)
    {
        if (before == after || IsLoss(before, after))
            return;
        var (old, @new) = (Number(before), Number(after));
        if (old is not null && old == @new)
            return;
        var isTightened = after is not null && (old is null || @new is null || (isLower ? @new > old : @new < old));
        log.Add(rules[isTightened ? ValueAspect.LimitTightened : ValueAspect.LimitLoosened], subject, before, after, limit);
    }

    private void CompareAccess(ValueRules rules, ChangeSubject subject, SchemaAttributes before, SchemaAttributes after)
    {
        Mark(rules, subject, before.ReadOnly, after.ReadOnly, ValueAspect.BecameReadOnly, ValueAspect.NoLongerReadOnly);
        var createOnly = isCreation && rules == ValueRules.Request ? ValueAspect.CreateOnlyStated : ValueAspect.BecameCreateOnly;
        Mark(rules, subject, before.CreateOnly, after.CreateOnly, createOnly, ValueAspect.NoLongerCreateOnly);
        Mark(rules, subject, before.WriteOnly, after.WriteOnly, ValueAspect.BecameWriteOnly, ValueAspect.NoLongerWriteOnly);
    }

    private void CompareReleases(ValueRules rules, ChangeSubject subject, SchemaAttributes before, SchemaAttributes after)
    {
        if (before.DeprecatedIn is null != after.DeprecatedIn is null && !isLossAlike)
            log.Add(rules[after.DeprecatedIn is null ? ValueAspect.NoLongerDeprecated : ValueAspect.Deprecated], subject, before.DeprecatedIn, after.DeprecatedIn);
        if (!IsLoss(before.IntroducedIn, after.IntroducedIn))
            log.AddIfChanged(rules[ValueAspect.IntroducedInChanged], subject, before.IntroducedIn, after.IntroducedIn);
    }

    private void Mark(ValueRules rules, ChangeSubject subject, bool before, bool after, ValueAspect became, ValueAspect noLonger)
    {
        if (before != after && !isLossAlike)
            log.Add(rules[after ? became : noLonger], subject);
    }

    private bool IsLoss(string? before, string? after) => isLossAlike && (before is null || after is null);

    private static string? Listed(SchemaAttributes attributes) => attributes.Enum.IsEmpty ? null : string.Join(", ", attributes.Enum);

    /// <summary>A length of nothing at least is no limit.</summary>
    private static int? AboveZero(int? length) => length > 0 ? length : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
