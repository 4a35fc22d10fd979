using Microsoft.CodeAnalysis;
using SpecGen.Common;
using SpecGen.Generator.Diagnostics;
using SpecGen.Generator.Input;
using SpecGen.Session;

namespace SpecGen.Generator;

/// <summary>
/// The wiring of the stages: page file -> operation -> resource -> plan -> C#. Decides nothing itself;
/// <c>docs/architecture.md</c> tells which stage decides what.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.From(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => DeclaredFile.From(pair.Left, pair.Right))
            .Where(static file => file.Kind != FileKind.Other)
            .WithTrackingName(StepNames.Input);

        var packages = context.MetadataReferencesProvider
            .Select(ReferencedPackage.Of)
            .SelectMany(static (package, _) => package is null ? [] : new[] { package })
            .Collect()
            .WithTrackingName(StepNames.Packages);

        var opened = OpenedPages.In(files, options);

        var overrides = files
            .Where(static file => file.Kind == FileKind.ApiOverrides)
            .Select(static (file, cancellationToken) => OverrideInput.Read(file, cancellationToken))
            .WithTrackingName(StepNames.Overrides);

        var named = opened
            .SelectMany(static (file, _) => file.Page.Named)
            .Collect();

        var begun = opened
            .SelectMany(static (file, _) => file.Page.Begun)
            .Collect()
            .Combine(named)
            .Combine(options.Select(static (settings, _) => settings.Preference))
            .Select(static (input, _) => BegunResources.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Begun);

        var program = ProgramWords.In(context, options.Select(static (settings, _) => settings.IsByUse));

        var toRead = begun
            .Combine(program.Mention(
                begun
                    .Combine(options.Select(static (settings, _) => (settings.Names, settings.IsByUse)))
                    .Select(static (pair, _) => pair.Right.IsByUse ? pair.Left.WordsOfPaths(pair.Right.Names) : null),
                StepNames.PathMentions))
            .Select(static (pair, _) => pair.Left.PagesFor(pair.Right))
            .WithTrackingName(StepNames.ToRead);

        var pages = OpenedPages.Read(opened, toRead, options.Select(static (settings, _) => settings.Selection));

        var unread = begun
            .Combine(toRead)
            .Select(static (pair, _) => pair.Left.Except(pair.Right).ToEquatableArray());

        var stated = pages
            .SelectMany(static (page, _) => page.Stated)
            .WithTrackingName(StepNames.Operation);

        var corrected = stated
            .Combine(overrides.Collect())
            .Select(static (pair, _) => CorrectedPage.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Corrected);

        var placed = corrected
            .Select(static (page, _) => PlacedPage.Of(page.Stated));

        var index = placed
            .Collect()
            .Combine(unread)
            .Combine(named)
            .Combine(options.Select(static (settings, _) => settings.Preference))
            .Select(static (input, cancellationToken) =>
                ResourceIndex.Of(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right, cancellationToken))
            .WithTrackingName(StepNames.Index);

        var plans = placed
            .Combine(index)
            .SelectMany(static (pair, _) => pair.Right.LedBy(pair.Left))
            .WithTrackingName(StepNames.Resource)
            .Combine(options.Select(static (settings, _) => settings.Names))
            .Select(static (pair, cancellationToken) => Pending<PlannedResource>.Begin(() => ResourcePlanning.Plan(pair.Left, pair.Right, cancellationToken)))
            .WithTrackingName(StepNames.PendingPlan)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(StepNames.Plan);

        var budget = plans
            .Select(static (planned, _) => planned.Cost)
            .Collect()
            .Select(static (costs, _) => ProjectBudget.Of(costs))
            .WithTrackingName(StepNames.Budget);

        var resources = plans
            .Select(static (planned, _) => planned.Resource)
            .Collect()
            .Combine(unread.Combine(options.Select(static (settings, _) => settings.Names))
                .Select(static (pair, _) => pair.Left.Select(resource => resource.NamedBy(pair.Right)).ToEquatableArray()))
            .Select(static (pair, _) => pair.Left.AddRange(pair.Right));

        var projectNames = resources
            .Combine(options.Select(static (settings, _) => settings.Names))
            .Combine(budget)
            .Select(static (input, _) => ProjectNames.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Names);

        var client = index
            .Select(static (resources, _) => resources.Apis)
            .Combine(projectNames)
            .Select(static (pair, _) => pair.Right.Rest(pair.Left))
            .Combine(options.Select(static (settings, _) => (settings.Names, settings.IsByUse)))
            .Select(static (pair, _) => ClientPlanning.Plan(pair.Left, pair.Right.Names, pair.Right.IsByUse))
            .WithTrackingName(StepNames.Client);

        var words = client
            .Combine(resources)
            .Combine(projectNames)
            .Combine(options.Select(static (settings, _) => (settings.Names.RootNamespace, settings.IsByUse)))
            .Select(static (input, _) => input.Right.IsByUse
                ? ResourceWords.Of(input.Left.Left.Left, input.Left.Right.Remaining(input.Left.Left.Right), input.Right.RootNamespace)
                : null)
            .WithTrackingName(StepNames.Words);

        var used = program.Mention(words, StepNames.Mentions)
            .WithTrackingName(StepNames.Used);

        var texts = plans
            .Combine(projectNames)
            .Combine(used)
            .SelectMany(static (pair, _) => pair.Right.PlansOf(pair.Left.Left, pair.Left.Right))
            .Select(static (plan, cancellationToken) => Pending<PrintedFile>.Begin(() => PrintedFile.Of(plan, cancellationToken)))
            .WithTrackingName(StepNames.PendingText)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(StepNames.Text);

        context.RegisterSourceOutput(texts, SourceOutput.Write);
        context.RegisterSourceOutput(
            client.SelectMany(static (plans, _) => plans).Select(static (plan, cancellationToken) => PrintedFile.Of(plan, cancellationToken)),
            SourceOutput.Write);
        context.RegisterSourceOutput(
            client.Combine(options.Select(static (settings, _) => settings.HasDependencyInjection))
                .SelectMany(static (pair, _) => pair.Right ? pair.Left : [])
                .Select(static (plan, cancellationToken) => PrintedFile.OfRegistration(plan, cancellationToken)),
            SourceOutput.Write);

        context.RegisterSourceOutput(pages.SelectMany(static (page, _) => page.Diagnostics), Report.Write);
        context.RegisterSourceOutput(
            pages.Where(static page => page.Size.Total > 0).Select(static (page, _) => (page.Path, page.Size)).Collect().Select(static (sizes, _) => ImportAdvice.For(sizes)),
            Report.WriteAll);
        context.RegisterSourceOutput(overrides.SelectMany(static (input, _) => input.Diagnostics), Report.Write);
        context.RegisterSourceOutput(corrected.SelectMany(static (operation, _) => operation.Diagnostics), Report.Write);
        context.RegisterSourceOutput(
            overrides.Collect().Combine(named).Select(static (pair, _) => CorrectedPage.UnknownIn(pair.Left, pair.Right)),
            Report.WriteAll);
        context.RegisterSourceOutput(
            named.Combine(options).Select(static (pair, _) => UnmatchedGlobs.In(pair.Right.Selection, pair.Right.Preference, pair.Left).ToEquatableArray()),
            Report.WriteAll);
        context.RegisterSourceOutput(index.Select(static (resources, _) => resources.Diagnostics), Report.WriteAll);
        context.RegisterSourceOutput(
            files.Select(static (file, _) => file.WantedApi).Collect().Select(static (apis, _) => WantedNames.ChangedApis(apis)),
            Report.WriteAll);
        context.RegisterSourceOutput(plans.SelectMany(static (planned, _) => planned.Diagnostics), Report.Write);
        context.RegisterSourceOutput(projectNames.Select(static (names, _) => names.Diagnostics), Report.WriteAll);
        context.RegisterSourceOutput(used.Combine(unread).Select(static (pair, _) => pair.Left.Diagnostics(pair.Right.Sum(resource => resource.Pages))), Report.WriteAll);
        context.RegisterSourceOutput(
            packages.Combine(files.Collect().Select(static (declared, _) => !declared.IsEmpty)).Select(static (pair, _) => ContractCheck.Check(pair.Left, pair.Right)),
            Report.WriteAll);
        context.RegisterSourceOutput(
            context.ParseOptionsProvider.Combine(files.Collect().Select(static (declared, _) => !declared.IsEmpty)).Select(LanguageVersionCheck.Check),
            Report.WriteAll);
        context.RegisterSourceOutput(
            index.Select(static (resources, _) => resources.Apis)
                .Combine(opened.Collect().Select(static (all, _) => new PageCount(all.Length, all.Count(file => !file.Page.Named.IsEmpty))))
                .Select(static (pair, _) => ClientPlanning.Check(pair.Left, pair.Right)),
            Report.WriteAll);
        context.RegisterSourceOutput(options.SelectMany(static (settings, _) => settings.Diagnostics), Report.Write);
    }
}
