using SpecGen.Changes.Rules;
using static SpecGen.Changes.ChangeSeverity;

namespace SpecGen.Changes;

/// <summary>All rules; those of single values are in a table of their own (<see cref="ValueRules"/>).</summary>
public static class ChangeRules
{
    public static readonly ChangeRule OperationRemoved = new("operation-removed", BreakingForCaller, "an operation is gone");
    public static readonly ChangeRule OperationAdded = new("operation-added", Additive, "an operation is new");
    public static readonly ChangeRule OperationDeprecated = new("operation-deprecated", Documentation, "an operation is deprecated");
    public static readonly ChangeRule OperationNoLongerDeprecated = new("operation-no-longer-deprecated", Documentation, "an operation is not deprecated any more");
    public static readonly ChangeRule OperationIntroducedInChanged = new("operation-introduced-in-changed", Documentation, "an operation names another release as its first");
    public static readonly ChangeRule OperationDescriptionChanged = new("operation-description-changed", Documentation, "an operation is described otherwise");
    public static readonly ChangeRule OperationNotComparedWhole = new("operation-not-compared-whole", BreakingForCaller, "an operation has more changes than are listed");
    public static readonly ChangeRule PathParameterRenamed = new("path-parameter-renamed", Documentation, "a key of a path has another name");
    public static readonly ChangeRule RelatedCommandAdded = new("related-command-added", Documentation, "a related command is new");
    public static readonly ChangeRule RelatedCommandRemoved = new("related-command-removed", Documentation, "a related command is gone");

    public static readonly ChangeRule RequestBodyAdded = new("request-body-added", Additive, "an operation takes a body now");
    public static readonly ChangeRule RequestBodyRemoved = new("request-body-removed", BreakingForCaller, "an operation takes no body any more");
    public static readonly ChangeRule RequirementAdded = new("requirement-added", BreakingForCaller, "a section asks for more");
    public static readonly ChangeRule RequirementRemoved = new("requirement-removed", Additive, "a section asks for less");
    public static readonly ChangeRule RecommendationChanged = new("recommendation-changed", Documentation, "a section recommends something else, or calls something else optional");

    public static readonly ChangeRule ResponseAdded = new("response-added", Additive, "an operation answers with another status, too");
    public static readonly ChangeRule ResponseRemoved = new("response-removed", BreakingForReader, "an operation does not answer with a status any more");
    public static readonly ChangeRule ResponseBodyAdded = new("response-body-added", Additive, "an answer has a body now");
    public static readonly ChangeRule ResponseBodyRemoved = new("response-body-removed", BreakingForReader, "an answer has no documented body any more");
    public static readonly ChangeRule ResponseDescriptionChanged = new("response-description-changed", Documentation, "an answer is described otherwise");
    public static readonly ChangeRule ErrorAdded = new("error-added", Additive, "an operation fails with another status, too");
    public static readonly ChangeRule ErrorRemoved = new("error-removed", Additive, "an operation does not fail with a status any more");
    public static readonly ChangeRule HeaderAdded = new("response-header-added", Additive, "an answer has a header more");
    public static readonly ChangeRule HeaderRemoved = new("response-header-removed", BreakingForReader, "an answer has a header less");
    public static readonly ChangeRule HeaderTypeChanged = new("response-header-type-changed", BreakingForReader, "a header of an answer has another type");
    public static readonly ChangeRule HeaderDescriptionChanged = new("response-header-description-changed", Documentation, "a header of an answer is described otherwise");

    public static readonly ChangeRule ErrorCodeAdded = new("error-code-added", Additive, "an error code is new");
    public static readonly ChangeRule ErrorCodeRemoved = new("error-code-removed", BreakingForReader, "an error code is gone");
    public static readonly ChangeRule ErrorCodeTextChanged = new("error-code-text-changed", Documentation, "the text of an error code is another");

    /// <summary>In order of their ids.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        .. typeof(ChangeRules).GetFields().Select(field => field.GetValue(null)).OfType<ChangeRule>()
            .Concat(ValueRules.Parameter.All)
            .Concat(ValueRules.Request.All)
            .Concat(ValueRules.ReadOnlyRequest.All)
            .Concat(ValueRules.Response.All)
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
