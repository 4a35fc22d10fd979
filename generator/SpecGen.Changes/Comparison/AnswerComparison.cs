using SpecGen.Binding;
using SpecGen.Changes.Rules;

namespace SpecGen.Changes.Comparison;

/// <summary>Compares answers and errors by their status, with bodies and headers.</summary>
internal sealed class AnswerComparison(ChangeLog log, SchemaComparison schemas)
{
    public void Compare(ChangePlace place, IEnumerable<Response> before, IEnumerable<Response> after)
    {
        foreach (var (old, @new) in ByName.Pair(before, after, response => response.Status.ToUpperInvariant()))
        {
            var subject = new ChangeSubject(place, (@new ?? old)!.Status);
            if (old is null)
                log.Add(place == ChangePlace.Error ? ChangeRules.ErrorAdded : ChangeRules.ResponseAdded, subject);
            else if (@new is null)
                log.Add(place == ChangePlace.Error ? ChangeRules.ErrorRemoved : ChangeRules.ResponseRemoved, subject);
            else
                Compare(subject, old, @new);
        }
    }

    private void Compare(ChangeSubject subject, Response before, Response after)
    {
        if (before.Schema is { } old && after.Schema is { } @new)
            schemas.Compare(ValueRules.Response, subject, old, @new);
        else if (before.Schema is not null)
            log.Add(ChangeRules.ResponseBodyRemoved, subject, after: after.IsRawJson ? "a body without a table" : null);
        else if (after.Schema is not null)
            log.Add(ChangeRules.ResponseBodyAdded, subject);
        foreach (var (first, second) in ByName.Pair(before.Headers, after.Headers, header => header.Name.ToUpperInvariant()))
            CompareHeader(subject.Of, first, second);
        log.AddDescription(ChangeRules.ResponseDescriptionChanged, subject, [before.Text], [after.Text]);
    }

    private void CompareHeader(string status, ResponseHeader? before, ResponseHeader? after)
    {
        var subject = new ChangeSubject(ChangePlace.Header, status, (after ?? before)!.Name);
        if (before is null)
        {
            log.Add(ChangeRules.HeaderAdded, subject, after: after!.Type);
        }
        else if (after is null)
        {
            log.Add(ChangeRules.HeaderRemoved, subject, before: before.Type);
        }
        else
        {
            log.AddIfChanged(ChangeRules.HeaderTypeChanged, subject, before.Type, after.Type);
            log.AddDescription(ChangeRules.HeaderDescriptionChanged, subject, [before.Description], [after.Description]);
        }
    }
}
