using QuickStart;

return await new QuickStartCommand(TellAsync, RealTour.RunAsync).Parse(args).InvokeAsync();

static async Task<int> TellAsync(CancellationToken cancellationToken)
{
    await Console.Error.WriteLineAsync("The native quick start has no cluster of its own: name one with --host.".AsMemory(), cancellationToken);
    return 1;
}
