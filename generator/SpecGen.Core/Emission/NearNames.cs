using SpecGen.Common;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>
/// Within its own namespace a type is called by its name, and one of a namespace below by what follows. A name of a plan
/// stands where the compiler looks for types and namespaces alone, so that no property hides it, and no type within a
/// generated class is called like one beside it (docs/naming.md). A fifth of what a small page gives is saved by that.
/// </summary>
internal static class NearNames
{
    public static ResourcePlan In(ResourcePlan plan)
    {
        var own = Prefix(plan.Namespace);
        return plan with
        {
            Record = plan.Record is null ? null : In(plan.Record, own),
            ErrorBody = plan.ErrorBody is null ? null : In(plan.ErrorBody, own),
            NestedRecords = plan.NestedRecords.Select(record => In(record, own)).ToEquatableArray(),
            Options = plan.Options.Select(options => In(options, own)).ToEquatableArray(),
            Api = plan.Api with
            {
                Operations = plan.Api.Operations.Select(operation => In(operation, own)).ToEquatableArray(),
                Ensure = plan.Api.Ensure is { } ensure ? ensure with { RecordType = Near(ensure.RecordType, own) } : null,
            },
        };
    }

    public static GroupPlan In(GroupPlan group)
    {
        var own = Prefix(group.Namespace);
        return group with { Members = group.Members.Select(member => member with { Type = Near(member.Type, own) }).ToEquatableArray() };
    }

    private static RecordPlan In(RecordPlan record, string own) => record with
    {
        RootType = NearOrNull(record.RootType, own),
        Members = record.Members
            .Select(member => member with { Type = Near(member.Type, own), Access = Near(member.Access, own), FieldSetType = NearOrNull(member.FieldSetType, own) })
            .ToEquatableArray(),
    };

    private static OptionsPlan In(OptionsPlan options, string own) => options with
    {
        BaseType = Near(options.BaseType, own),
        Options = In(options.Options, own),
        Headers = In(options.Headers, own),
    };

    private static EquatableArray<OptionPlan> In(EquatableArray<OptionPlan> options, string own) =>
        options.Select(option => option with { Type = Near(option.Type, own), ComparedType = NearOrNull(option.ComparedType, own) }).ToEquatableArray();

    private static OperationPlan In(OperationPlan operation, string own) => operation with
    {
        ReturnType = Near(operation.ReturnType, own),
        Call = Near(operation.Call, own),
        OptionsType = Near(operation.OptionsType, own),
        Body = operation.Body is { } body ? body with { Type = Near(body.Type, own), Form = NearOrNull(body.Form, own) } : null,
        Errors = operation.Errors.Select(error => error with { BodyType = NearOrNull(error.BodyType, own) }).ToEquatableArray(),
    };

    private static string Prefix(string @namespace) => $"global::{@namespace}.";

    private static string Near(string type, string own) => type.Replace(own, "");

    private static string? NearOrNull(string? type, string own) => type?.Replace(own, "");
}
