using Microsoft.CodeAnalysis;
using SpecGen.Diagnostics;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace SpecGen.Generator.Diagnostics;

/// <summary>The rules of the core as the compiler wants them. IDs and severities are literals for release tracking; a test holds them to the rules.</summary>
internal static class Descriptors
{
    private const string Category = "SpecGen";

    public static readonly DiagnosticDescriptor NotAnOperationPage = new(
        "SPEC001", DiagnosticRules.NotAnOperationPage.Title, DiagnosticRules.NotAnOperationPage.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnreadablePage = new(
        "SPEC002", DiagnosticRules.UnreadablePage.Title, DiagnosticRules.UnreadablePage.MessageFormat, Category, Severity.Error, true);

    public static readonly DiagnosticDescriptor OldLanguageVersion = new(
        "SPEC003", DiagnosticRules.OldLanguageVersion.Title, DiagnosticRules.OldLanguageVersion.MessageFormat, Category, Severity.Error, true);

    public static readonly DiagnosticDescriptor UnservedContract = new(
        "SPEC055", DiagnosticRules.UnservedContract.Title, DiagnosticRules.UnservedContract.MessageFormat, Category, Severity.Error, true);

    public static readonly DiagnosticDescriptor MissingRuntime = new(
        "SPEC056", DiagnosticRules.MissingRuntime.Title, DiagnosticRules.MissingRuntime.MessageFormat, Category, Severity.Error, true);

    public static readonly DiagnosticDescriptor ChangedSetting = new(
        "SPEC004", DiagnosticRules.ChangedSetting.Title, DiagnosticRules.ChangedSetting.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor ContradictingTypes = new(
        "SPEC005", DiagnosticRules.ContradictingTypes.Title, DiagnosticRules.ContradictingTypes.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnplannableResource = new(
        "SPEC006", DiagnosticRules.UnplannableResource.Title, DiagnosticRules.UnplannableResource.MessageFormat, Category, Severity.Error, true);

    public static readonly DiagnosticDescriptor MostlyNavigation = new(
        "SPEC007", DiagnosticRules.MostlyNavigation.Title, DiagnosticRules.MostlyNavigation.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnmatchedGlob = new(
        "SPEC008", DiagnosticRules.UnmatchedGlob.Title, DiagnosticRules.UnmatchedGlob.MessageFormat, Category, Severity.Warning, true);
    public static readonly DiagnosticDescriptor NoClient = new(
        "SPEC009", DiagnosticRules.NoClient.Title, DiagnosticRules.NoClient.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor DamagedTable = new(
        "SPEC010", DiagnosticRules.DamagedTable.Title, DiagnosticRules.DamagedTable.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor MissingDefinition = new(
        "SPEC011", DiagnosticRules.MissingDefinition.Title, DiagnosticRules.MissingDefinition.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor Cycle = new(
        "SPEC012", DiagnosticRules.Cycle.Title, DiagnosticRules.Cycle.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor SchemaTooLarge = new(
        "SPEC013", DiagnosticRules.SchemaTooLarge.Title, DiagnosticRules.SchemaTooLarge.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor AmbiguousDefinition = new(
        "SPEC014", DiagnosticRules.AmbiguousDefinition.Title, DiagnosticRules.AmbiguousDefinition.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnknownType = new(
        "SPEC015", DiagnosticRules.UnknownType.Title, DiagnosticRules.UnknownType.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor MissingType = new(
        "SPEC016", DiagnosticRules.MissingType.Title, DiagnosticRules.MissingType.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor RepeatedProperty = new(
        "SPEC017", DiagnosticRules.RepeatedProperty.Title, DiagnosticRules.RepeatedProperty.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor ExampleContradictsTable = new(
        "SPEC018", DiagnosticRules.ExampleContradictsTable.Title, DiagnosticRules.ExampleContradictsTable.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor PathContradictsParameters = new(
        "SPEC019", DiagnosticRules.PathContradictsParameters.Title, DiagnosticRules.PathContradictsParameters.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnusablePath = new(
        "SPEC020", DiagnosticRules.UnusablePath.Title, DiagnosticRules.UnusablePath.MessageFormat, Category, Severity.Error, true);

    public static readonly DiagnosticDescriptor MissingResponse = new(
        "SPEC021", DiagnosticRules.MissingResponse.Title, DiagnosticRules.MissingResponse.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnreadableExample = new(
        "SPEC022", DiagnosticRules.UnreadableExample.Title, DiagnosticRules.UnreadableExample.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor DefinitionAgainstExample = new(
        "SPEC023", DiagnosticRules.DefinitionAgainstExample.Title, DiagnosticRules.DefinitionAgainstExample.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor SecondTable = new(
        "SPEC025", DiagnosticRules.SecondTable.Title, DiagnosticRules.SecondTable.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor UnclosedTable = new(
        "SPEC026", DiagnosticRules.UnclosedTable.Title, DiagnosticRules.UnclosedTable.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor SectionLineNotUnderstood = new(
        "SPEC037", DiagnosticRules.SectionLineNotUnderstood.Title, DiagnosticRules.SectionLineNotUnderstood.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor SectionNamesUnknownMember = new(
        "SPEC038", DiagnosticRules.SectionNamesUnknownMember.Title, DiagnosticRules.SectionNamesUnknownMember.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor HeaderLeftOut = new(
        "SPEC042", DiagnosticRules.HeaderLeftOut.Title, DiagnosticRules.HeaderLeftOut.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnstatedAnswer = new(
        "SPEC043", DiagnosticRules.UnstatedAnswer.Title, DiagnosticRules.UnstatedAnswer.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnreadTable = new(
        "SPEC028", DiagnosticRules.UnreadTable.Title, DiagnosticRules.UnreadTable.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor CutPage = new(
        "SPEC029", DiagnosticRules.CutPage.Title, DiagnosticRules.CutPage.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor SectionListsReadOnlyMember = new(
        "SPEC044", DiagnosticRules.SectionListsReadOnlyMember.Title, DiagnosticRules.SectionListsReadOnlyMember.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor SectionContradictsTable = new(
        "SPEC045", DiagnosticRules.SectionContradictsTable.Title, DiagnosticRules.SectionContradictsTable.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor StaleOverride = new(
        "SPEC030", DiagnosticRules.StaleOverride.Title, DiagnosticRules.StaleOverride.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor UnreadableOverride = new(
        "SPEC031", DiagnosticRules.UnreadableOverride.Title, DiagnosticRules.UnreadableOverride.MessageFormat, Category, Severity.Error, true);

    public static readonly DiagnosticDescriptor MarkedName = new(
        "SPEC033", DiagnosticRules.MarkedName.Title, DiagnosticRules.MarkedName.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor OperationStatedTwice = new(
        "SPEC039", DiagnosticRules.OperationStatedTwice.Title, DiagnosticRules.OperationStatedTwice.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor PreferredPage = new(
        "SPEC040", DiagnosticRules.PreferredPage.Title, DiagnosticRules.PreferredPage.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor OperationOfOtherApi = new(
        "SPEC041", DiagnosticRules.OperationOfOtherApi.Title, DiagnosticRules.OperationOfOtherApi.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor SubstitutePage = new(
        "SPEC032", DiagnosticRules.SubstitutePage.Title, DiagnosticRules.SubstitutePage.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor CutName = new(
        "SPEC048", DiagnosticRules.CutName.Title, DiagnosticRules.CutName.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor ChangedOverrideName = new(
        "SPEC053", DiagnosticRules.ChangedOverrideName.Title, DiagnosticRules.ChangedOverrideName.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor OneResource = new(
        "SPEC049", DiagnosticRules.OneResource.Title, DiagnosticRules.OneResource.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor DependentType = new(
        "SPEC035", DiagnosticRules.DependentType.Title, DiagnosticRules.DependentType.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor BeyondBudget = new(
        "SPEC046", DiagnosticRules.BeyondBudget.Title, DiagnosticRules.BeyondBudget.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor TooManyDefinitions = new(
        "SPEC057", DiagnosticRules.TooManyDefinitions.Title, DiagnosticRules.TooManyDefinitions.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor ProjectBeyondBudget = new(
        "SPEC052", DiagnosticRules.ProjectBeyondBudget.Title, DiagnosticRules.ProjectBeyondBudget.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor SharedTypes = new(
        "SPEC047", DiagnosticRules.SharedTypes.Title, DiagnosticRules.SharedTypes.MessageFormat, Category, Severity.Warning, true);

    public static readonly DiagnosticDescriptor EmittedByUse = new(
        "SPEC050", DiagnosticRules.EmittedByUse.Title, DiagnosticRules.EmittedByUse.MessageFormat, Category, Severity.Info, true);

    public static readonly DiagnosticDescriptor UnknownSetting = new(
        "SPEC051", DiagnosticRules.UnknownSetting.Title, DiagnosticRules.UnknownSetting.MessageFormat, Category, Severity.Warning, true);

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = All().ToDictionary(descriptor => descriptor.Id, ReportedAs, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => s_byId[id];

    public static IEnumerable<DiagnosticDescriptor> All() =>
    [
        NotAnOperationPage,
        UnreadablePage,
        OldLanguageVersion,
        UnservedContract,
        MissingRuntime,
        ChangedSetting,
        ContradictingTypes,
        UnplannableResource,
        MostlyNavigation,
        UnmatchedGlob,
        NoClient,
        DamagedTable,
        MissingDefinition,
        Cycle,
        SchemaTooLarge,
        AmbiguousDefinition,
        UnknownType,
        MissingType,
        RepeatedProperty,
        ExampleContradictsTable,
        PathContradictsParameters,
        UnusablePath,
        MissingResponse,
        UnreadableExample,
        DefinitionAgainstExample,
        SecondTable,
        UnclosedTable,
        SectionLineNotUnderstood,
        SectionNamesUnknownMember,
        HeaderLeftOut,
        UnstatedAnswer,
        UnreadTable,
        CutPage,
        SectionListsReadOnlyMember,
        SectionContradictsTable,
        StaleOverride,
        UnreadableOverride,
        SubstitutePage,
        MarkedName,
        OperationStatedTwice,
        PreferredPage,
        OperationOfOtherApi,
        DependentType,
        CutName,
        ChangedOverrideName,
        OneResource,
        BeyondBudget,
        SharedTypes,
        ProjectBeyondBudget,
        TooManyDefinitions,
        EmittedByUse,
        UnknownSetting,
    ];

    /// <summary>
    /// As a message of the compiler's own, which no <c>SuppressMessage</c> in the code is asked about (NoWarn and .globalconfig are):
    /// for any other Roslyn looks through the attributes of all files at every edit, and among 500 files that is half of its cost.
    /// </summary>
    private static DiagnosticDescriptor ReportedAs(DiagnosticDescriptor rule) => new(
        rule.Id, rule.Title, rule.MessageFormat, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, customTags: WellKnownDiagnosticTags.Compiler);
}
