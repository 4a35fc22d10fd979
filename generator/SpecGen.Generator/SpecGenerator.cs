using Microsoft.CodeAnalysis;
using SpecGen.Emission;
using SpecGen.Generator.Diagnostics;
using SpecGen.Generator.Input;
using SpecGen.Model;

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

        var pages = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => PageFile.From(pair.Left, pair.Right))
            .Where(static file => file.IsPage)
            .WithTrackingName(StepNames.Input)
            .Select(static (file, cancellationToken) => PageReading.Read(file, cancellationToken))
            .WithTrackingName(StepNames.Page);

        var operations = pages
            .Where(static page => page.Operation is not null)
            .Select(static (page, _) => new StatedOperation(page.Path, page.Operation!))
            .WithTrackingName(StepNames.Operation);

        var resources = operations
            .Combine(options.Select(static (settings, _) => settings.Selection))
            .Where(static pair => pair.Right.Selects(pair.Left.Operation.PathTemplate))
            .Select(static (pair, _) => pair.Left)
            .Collect()
            .SelectMany(static (stated, _) => ResourceGroup.Of(StatedOperation.InOrder(stated)))
            .WithTrackingName(StepNames.Resource);

        var plans = resources
            .Combine(options.Select(static (settings, _) => settings.Namespace))
            .Select(static (pair, _) => ResourcePlanning.Plan(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Plan);

        var client = resources
            .Select(static (group, _) => group.Path)
            .Collect()
            .Combine(options)
            .Select(static (pair, _) => ClientPlanning.Plan(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Client);

        context.RegisterSourceOutput(
            plans.SelectMany(static (planned, _) => planned.Plans),
            static (output, plan) => output.AddSource(plan.HintName, SourceTexts.Of(ResourceFile.Print(plan))));
        context.RegisterSourceOutput(
            client.SelectMany(static (plans, _) => plans),
            static (output, plan) => output.AddSource(plan.HintName, SourceTexts.Of(ClientFile.Print(plan))));

        context.RegisterSourceOutput(pages.SelectMany(static (page, _) => page.Diagnostics), Report.Write);
        context.RegisterSourceOutput(plans.SelectMany(static (planned, _) => planned.Diagnostics), Report.Write);
        context.RegisterSourceOutput(context.ParseOptionsProvider.Select(LanguageVersionCheck.Check), Report.WriteAll);
        context.RegisterSourceOutput(options.SelectMany(static (settings, _) => settings.Diagnostics), Report.Write);
    }
}
