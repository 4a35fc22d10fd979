using Microsoft.CodeAnalysis;
using SpecGen.Common;
using SpecGen.Generator.Diagnostics;
using SpecGen.Generator.Input;
using SpecGen.Generator.Steps;
using SpecGen.Planning;
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
        var reading = options.Select(static (settings, _) => settings.Reading);
        var clients = options.Select(static (settings, _) => settings.Client);
        var names = clients.Select(static (settings, _) => settings.Names);
        var preference = options.Select(static (settings, _) => settings.Preference);

        // Asked for once: each time it is, Roslyn has a step of its own that looks through all files at every edit.
        var files = context.AdditionalTextsProvider
            .ManyWith(context.AnalyzerConfigOptionsProvider.Join(reading), static (text, settings, _) => DeclaredFile.From(text, settings))
            .WithTrackingName(StepNames.Input);

        var all = files
            .Gather()
            .Select(static (files, _) => FilesByKind.Of(files));

        var packages = context.MetadataReferencesProvider
            .Select(ReferencedPackage.Of)
            .SelectMany(static (package, _) => package is null ? [] : new[] { package })
            .Gather()
            .WithTrackingName(StepNames.Packages);

        var opened = OpenedPages.In(all);

        var known = opened.Select(static (pages, _) => KnownPages.Of(pages));

        var overrides = all
            .SelectMany(static (files, _) => files.Overrides)
            .Select(static (file, cancellationToken) => OverrideInput.Read(file, cancellationToken))
            .WithTrackingName(StepNames.Overrides);

        var corrections = overrides.Gather();

        // All files are not gathered once more for it: that would cost every edit.
        var declared = known.With(corrections, static (pages, overrides, _) => DeclaredFiles.Of(pages, overrides));

        var begun = known
            .With(preference, static (pages, preference, _) => BegunResources.Of(pages.Begun, pages.Named, preference))
            .WithTrackingName(StepNames.Begun);

        var program = ProgramWords.In(context, all, clients);

        var mentionedPaths = program.Mention(
            begun.With(clients, static (resources, settings, _) => settings.IsByUse ? resources.WordsOfPaths(settings.Names) : null), StepNames.PathMentions);

        var toRead = begun
            .With(mentionedPaths, static (resources, mentioned, _) => resources.PagesFor(mentioned))
            .WithTrackingName(StepNames.ToRead);

        var pages = OpenedPages.Read(files, opened, toRead);

        var unread = begun.With(toRead, static (resources, read, _) => resources.Except(read).ToArray());

        var corrected = pages
            .ManyWith(corrections, static (page, overrides, _) => page.Stated.Select(stated => CorrectedPage.Of(stated, overrides)))
            .WithTrackingName(StepNames.Corrected);

        var allCorrected = corrected.Gather();

        var placed = allCorrected.Select(static (pages, _) => Array.ConvertAll(pages, page => page.Placed));

        var index = placed
            .Select(static (pages, _) => new PagesByPlace(pages))
            .Join(unread)
            .Join(known)
            .With(preference, static (input, preference, cancellationToken) =>
                ResourceIndex.Of(input.Left.Left.Pages, input.Left.Right, input.Right.Named, preference, cancellationToken))
            .WithTrackingName(StepNames.Index);

        var led = index.With(placed, static (resources, pages, _) => resources.Replace(pages));

        var apis = index.Select(static (resources, _) => new Held<EquatableArray<ApiAddresses>>(resources.Apis));

        var plans = corrected
            .ManyWith(led, static (page, resources, _) => resources.LedBy(page.Placed))
            .WithTrackingName(StepNames.Resource)
            .With(names, static (resource, names, cancellationToken) =>
                Pending<PlannedResource>.Begin(() => ResourcePlanning.Plan(resource, names, cancellationToken)))
            .WithTrackingName(StepNames.PendingPlan)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(StepNames.Plan);

        var planned = plans.Gather();

        var budget = planned
            .Select(static (all, _) => ProjectBudget.Of(all.Select(plan => plan.Cost)))
            .WithTrackingName(StepNames.Budget);

        var resources = planned
            .Select(static (all, _) => new Held<EquatableArray<NamedResource>>(all.Select(plan => plan.Resource).ToEquatableArray()))
            .Join(unread)
            .With(names, static (input, names, _) => input.Left.Value.Concat(input.Right.Select(resource => resource.NamedBy(names))).ToArray());

        var projectNames = resources
            .Join(names)
            .With(budget, static (input, budget, _) => ProjectNames.Of(input.Left, input.Right, budget))
            .WithTrackingName(StepNames.Names);

        var client = apis
            .With(projectNames, static (apis, names, _) => new Held<EquatableArray<ApiAddresses>>(names.Rest(apis.Value)))
            .With(clients, static (apis, settings, _) => new Held<EquatableArray<ClientPlan>>(ClientPlanning.Plan(apis.Value, settings.Names, settings.IsByUse)))
            .WithTrackingName(StepNames.Client);

        var words = client
            .Join(resources)
            .Join(projectNames)
            .With(clients, static (input, settings, _) => settings.IsByUse
                ? ResourceWords.Of(input.Left.Left.Value, input.Right.Remaining(input.Left.Right), settings.Names.RootNamespace)
                : null)
            .WithTrackingName(StepNames.Words);

        var used = program.Mention(words, StepNames.Mentions)
            .WithTrackingName(StepNames.Used);

        var texts = plans
            .ManyWith(projectNames.Join(used), static (planned, emitted, _) => emitted.Right.PlansOf(planned, emitted.Left))
            .Select(static (plan, cancellationToken) => Pending<PrintedFile>.Begin(() => PrintedFile.Of(plan, cancellationToken)))
            .WithTrackingName(StepNames.PendingText)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(StepNames.Text);

        context.RegisterSourceOutput(texts, SourceOutput.Write);
        context.RegisterSourceOutput(
            client.SelectMany(static (plans, _) => plans.Value).Select(static (plan, cancellationToken) => PrintedFile.Of(plan, cancellationToken)),
            SourceOutput.Write);
        context.RegisterSourceOutput(
            client.Join(options)
                .SelectMany(static (input, _) => input.Right.HasDependencyInjection ? input.Left.Value : default)
                .Select(static (plan, cancellationToken) => PrintedFile.OfRegistration(plan, cancellationToken)),
            SourceOutput.Write);

        context.RegisterSourceOutput(pages.SelectMany(static (page, _) => page.Diagnostics), Report.Write);
        context.RegisterSourceOutput(
            opened.Select(static (pages, _) => Report.Of(ImportAdvice.For([.. pages.Where(page => page.Size.Total > 0).Select(page => (page.File.Text.Path, page.Size))]))),
            Report.WriteAll);
        context.RegisterSourceOutput(overrides.SelectMany(static (input, _) => input.Diagnostics), Report.Write);
        context.RegisterSourceOutput(allCorrected.Select(static (pages, _) => Report.Of(pages.SelectMany(page => page.Diagnostics).ToEquatableArray())), Report.WriteAll);
        context.RegisterSourceOutput(
            corrections.With(known, static (overrides, pages, _) => Report.Of(CorrectedPage.UnknownIn(overrides, pages.Named))),
            Report.WriteAll);
        context.RegisterSourceOutput(
            known.With(options, static (pages, settings, _) =>
                Report.Of(UnmatchedGlobs.In(settings.Reading.Selection, settings.Preference, pages.Named).ToEquatableArray())),
            Report.WriteAll);
        context.RegisterSourceOutput(index.Select(static (resources, _) => Report.Of(resources.Diagnostics)), Report.WriteAll);
        context.RegisterSourceOutput(
            declared.Select(static (files, _) => Report.Of(WantedNames.ChangedApis(files.WantedApis))),
            Report.WriteAll);
        context.RegisterSourceOutput(planned.Select(static (all, _) => Report.Of(all.SelectMany(plan => plan.Diagnostics).ToEquatableArray())), Report.WriteAll);
        context.RegisterSourceOutput(projectNames.Select(static (names, _) => Report.Of(names.Diagnostics)), Report.WriteAll);
        context.RegisterSourceOutput(
            used.With(unread, static (used, unread, _) => Report.Of(used.Diagnostics(unread.Sum(resource => resource.Pages)))),
            Report.WriteAll);
        context.RegisterSourceOutput(
            packages.With(declared, static (packages, files, _) => Report.Of(ContractCheck.Check(packages, files.Any))),
            Report.WriteAll);
        context.RegisterSourceOutput(
            context.ParseOptionsProvider.With(declared, static (options, files, _) => Report.Of(LanguageVersionCheck.Check(options, files.Any))),
            Report.WriteAll);
        context.RegisterSourceOutput(
            apis.With(known, static (apis, pages, _) => Report.Of(ClientPlanning.Check(apis.Value, pages.Count))),
            Report.WriteAll);
        context.RegisterSourceOutput(options.SelectMany(static (settings, _) => settings.Diagnostics), Report.Write);
    }
}
