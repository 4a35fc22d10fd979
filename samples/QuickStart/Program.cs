using QuickStart;

return await new QuickStartCommand(SimulatedTour.RunAsync, RealTour.RunAsync).Parse(args).InvokeAsync();
