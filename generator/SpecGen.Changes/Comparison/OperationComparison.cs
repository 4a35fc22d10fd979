using SpecGen.Binding;
using SpecGen.Changes.Rules;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Changes.Comparison;

/// <summary>Compares two pages of one operation.</summary>
internal sealed class OperationComparison
{
    private readonly ChangeLog _log;
    private readonly AttributeComparison _attributes;
    private readonly SchemaComparison _schemas;
    private readonly bool _isLossAlike;

    private OperationComparison(ChangeLog log, bool isLossAlike, bool isCreation)
    {
        _log = log;
        _isLossAlike = isLossAlike;
        _attributes = new(log, isLossAlike, isCreation);
        _schemas = new(log, _attributes, isLossAlike);
    }

    public static IReadOnlyList<Change> Compare(OperationPair pair, bool withDescriptions)
    {
        var log = new ChangeLog(pair.Name, withDescriptions);
        switch (pair)
        {
            case { Before: { } before, After: { } after }:
                new OperationComparison(log, IsPoorer(before) != IsPoorer(after), after.Operation.Method == "POST").Compare(before.Operation, after.Operation);
                break;
            case { After: { } added }:
                log.Add(ChangeRules.OperationAdded, new(ChangePlace.Operation), after: added.Operation.IntroducedIn is { } release ? $"introduced in {release}" : null);
                break;
            default:
                log.Add(ChangeRules.OperationRemoved, new(ChangePlace.Operation));
                break;
        }

        return log.Changes;
    }

    /// <summary>Extracted text has lost bullets, marks and some types; HTML and AsciiDoc hold the same.</summary>
    private static bool IsPoorer(StatedOperation stated) => stated.Form == PageForm.Text;

    private void Compare(Operation before, Operation after)
    {
        if (ReferenceEquals(before, after))
            return;
        CompareWhole(before, after);
        var names = PathParameters.OldNames(before.PathTemplate, after.PathTemplate);
        foreach (var (name, old) in names)
            _log.Add(ChangeRules.PathParameterRenamed, new(ChangePlace.Parameter, "path", name), old, name);
        CompareParameters(before, after, names);
        new StatementComparison(_log, _attributes).Compare(before.Statements, after.Statements);
        CompareRequests(before.Request, after.Request);
        var answers = new AnswerComparison(_log, _schemas);
        answers.Compare(ChangePlace.Response, before.Responses, after.Responses);
        answers.Compare(ChangePlace.Error, before.Errors, after.Errors);
        CostComparison.Compare(_log, before, after);
        CompareErrorCodes(before, after);
    }

    private void CompareWhole(Operation before, Operation after)
    {
        var whole = new ChangeSubject(ChangePlace.Operation);
        if (before.IsDeprecated != after.IsDeprecated)
            _log.Add(after.IsDeprecated ? ChangeRules.OperationDeprecated : ChangeRules.OperationNoLongerDeprecated, whole);
        if (!_isLossAlike || (before.IntroducedIn is not null && after.IntroducedIn is not null))
            _log.AddIfChanged(ChangeRules.OperationIntroducedInChanged, whole, before.IntroducedIn, after.IntroducedIn);
        foreach (var command in after.RelatedCommands.Except(before.RelatedCommands, StringComparer.Ordinal))
            _log.Add(ChangeRules.RelatedCommandAdded, whole with { Path = command });
        foreach (var command in before.RelatedCommands.Except(after.RelatedCommands, StringComparer.Ordinal))
            _log.Add(ChangeRules.RelatedCommandRemoved, whole with { Path = command });
        _log.AddDescription(ChangeRules.OperationDescriptionChanged, whole, DescriptionOf(before), DescriptionOf(after));
    }

    private void CompareParameters(Operation before, Operation after, Dictionary<string, string> oldNames)
    {
        var old = before.Parameters.Select(parameter => (Key: $"{parameter.Location} {parameter.Name}", Parameter: parameter));
        var @new = after.Parameters.Select(parameter =>
            (Key: $"{parameter.Location} {(parameter.Location == "path" ? oldNames.GetValueOrDefault(parameter.Name, parameter.Name) : parameter.Name)}", Parameter: parameter));
        foreach (var (first, second) in ByName.Pair(old.Select(Tuple), @new.Select(Tuple), keyed => keyed.Item1))
            CompareParameter(first?.Item2, second?.Item2);

        static Tuple<string, Parameter> Tuple((string Key, Parameter Parameter) keyed) => new(keyed.Key, keyed.Parameter);
    }

    private void CompareParameter(Parameter? before, Parameter? after)
    {
        var known = (after ?? before)!;
        var subject = new ChangeSubject(ChangePlace.Parameter, known.Location, known.Name);
        var rules = ValueRules.Parameter;
        if (before is null)
        {
            _log.Add(rules[known.Required ? ValueAspect.AddedRequired : ValueAspect.Added], subject, after: TypeText.Of(known.Schema));
        }
        else if (after is null)
        {
            _log.Add(rules[ValueAspect.Removed], subject, before: TypeText.Of(known.Schema));
        }
        else
        {
            if (before.Required != after.Required)
                _log.Add(rules[after.Required ? ValueAspect.BecameRequired : ValueAspect.BecameOptional], subject);
            _schemas.Compare(rules, subject, before.Schema with { Required = null }, after.Schema with { Required = null });
        }
    }

    private void CompareRequests(RequestBody? before, RequestBody? after)
    {
        var subject = new ChangeSubject(ChangePlace.Request);
        if (before?.Schema is { } old && after?.Schema is { } @new)
            _schemas.Compare(ValueRules.Request, subject, old, @new);
        else if (after?.Schema is not null)
            _log.Add(ChangeRules.RequestBodyAdded, subject);
        else if (before?.Schema is not null)
            _log.Add(ChangeRules.RequestBodyRemoved, subject);
        if (before is not null && after is not null)
            _log.AddDescription(ValueRules.Request[ValueAspect.DescriptionChanged], subject, before.Description, after.Description);
    }

    private void CompareErrorCodes(Operation before, Operation after)
    {
        foreach (var (old, @new) in ByName.Pair(before.ErrorCodes, after.ErrorCodes, code => code.Code))
        {
            var subject = new ChangeSubject(ChangePlace.ErrorCode, Path: (@new ?? old)!.Code);
            if (old is null)
                _log.Add(ChangeRules.ErrorCodeAdded, subject, after: @new!.Description);
            else if (@new is null)
                _log.Add(ChangeRules.ErrorCodeRemoved, subject, before: old.Description);
            else
                _log.AddDescription(ChangeRules.ErrorCodeTextChanged, subject, [old.Description], [@new.Description]);
        }
    }

    private static IEnumerable<string> DescriptionOf(Operation operation) =>
        operation.Description.Prepend(operation.Title).Concat(operation.DescriptionParts.SelectMany(part => part.Lines.Prepend(part.Heading)));
}
