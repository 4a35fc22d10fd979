using SpecGen.Binding;
using SpecGen.Changes.Rules;

namespace SpecGen.Changes.Comparison;

/// <summary>
/// Compares two schemas member by member. A member that came or went is said once, with the number of those below; so is one
/// whose type is another. Where a definition contains itself the pages were cut, and nothing is below.
/// </summary>
internal sealed class SchemaComparison(ChangeLog log, AttributeComparison attributes, bool isLossAlike)
{
    /// <summary>Far beyond what pages nest, and within the stack.</summary>
    private const int MaximumDepth = 200;

    /// <summary>Of a map's values.</summary>
    private const string AnyKey = "*";

    /// <summary>Compares two values that both pages have.</summary>
    public void Compare(ValueRules rules, ChangeSubject subject, Schema before, Schema after, int depth = 0)
    {
        if (ReferenceEquals(before, after) || log.IsFull)
            return;
        if (depth > MaximumDepth)
        {
            log.Cut($"members more than {MaximumDepth} levels deep are not compared");
            return;
        }

        var own = rules == ValueRules.Request && before.Attributes.ReadOnly && after.Attributes.ReadOnly ? ValueRules.ReadOnlyRequest : rules;
        CompareRequired(own, subject, before.Required == true, after.Required == true);
        attributes.Compare(own, subject, before, after);
        if (!HaveOneForm(own, subject, before, after) || before.IsCycle || after.IsCycle)
            return;
        if (before.AdditionalProperties is { } oldValues && after.AdditionalProperties is { } newValues)
            Compare(own, subject.Below(AnyKey), oldValues, newValues, depth + 1);
        foreach (var (old, @new) in ByName.Pair(before.Properties, after.Properties, property => property.Name))
            CompareMember(own, subject, old, @new, depth + 1);
    }

    private void CompareRequired(ValueRules rules, ChangeSubject subject, bool before, bool after)
    {
        if (before != after)
            log.Add(rules[after ? ValueAspect.BecameRequired : ValueAspect.BecameOptional], subject);
    }

    private void CompareMember(ValueRules rules, ChangeSubject parent, SchemaProperty? before, SchemaProperty? after, int depth)
    {
        if (before is not null && after is not null)
            Compare(rules, parent.Below(after.Name), before.Schema, after.Schema, depth);
        else if (after is not null)
            log.Add(Added(rules, after.Schema), parent.Below(after.Name), after: TypeText.Of(after.Schema), below: CountBelow(after.Schema));
        else if (before is not null)
            log.Add(Removed(rules, before.Schema), parent.Below(before.Name), before: TypeText.Of(before.Schema), below: CountBelow(before.Schema));
    }

    private static ChangeRule? Added(ValueRules rules, Schema schema)
    {
        var own = rules == ValueRules.Request && schema.Attributes.ReadOnly ? ValueRules.ReadOnlyRequest : rules;
        return schema.Required == true && own[ValueAspect.AddedRequired] is { } required ? required : own[ValueAspect.Added];
    }

    private static ChangeRule? Removed(ValueRules rules, Schema schema) =>
        (rules == ValueRules.Request && schema.Attributes.ReadOnly ? ValueRules.ReadOnlyRequest : rules)[ValueAspect.Removed];

    /// <summary>False where there is nothing below that could be compared.</summary>
    private bool HaveOneForm(ValueRules rules, ChangeSubject subject, Schema before, Schema after)
    {
        var (old, @new) = (TypeText.Of(before), TypeText.Of(after));
        if (isLossAlike && (old is null || @new is null))
            return old == @new;
        if (TypeText.IsArray(before) != TypeText.IsArray(after) || before.IsAnyOf != after.IsAnyOf)
        {
            log.Add(rules[ValueAspect.ArrayFormChanged], subject, Shown(before), Shown(after));
            return false;
        }

        if (old == @new)
            return true;
        if (before.AdditionalProperties is not null && after.AdditionalProperties is not null)
            return true;
        log.Add(
            rules[TypeText.IsWidened(before, after) ? ValueAspect.TypeWidened : TypeText.IsWidened(after, before) ? ValueAspect.TypeNarrowed : ValueAspect.TypeChanged],
            subject,
            Shown(before),
            Shown(after));
        return false;
    }

    private static string Shown(Schema schema) => (schema.IsAnyOf ? "any of " : "") + (TypeText.Of(schema) ?? "any type");

    private static int CountBelow(Schema schema)
    {
        var count = 0;
        var open = new Stack<Schema>([schema]);
        while (open.TryPop(out var next) && count < ChangeLog.MaximumChanges)
        {
            count += next.Properties.Count;
            foreach (var property in next.Properties)
                open.Push(property.Schema);
            if (next.AdditionalProperties is { } values)
                open.Push(values);
        }

        return count;
    }
}
