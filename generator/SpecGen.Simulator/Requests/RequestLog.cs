namespace SpecGen.Simulator.Requests;

/// <summary>Says of each request in what it departs from the page of its operation.</summary>
internal sealed class RequestLog(Action<string>? write)
{
    public void Tell(Exchange exchange)
    {
        if (write is null)
            return;
        foreach (var departure in exchange.Departures)
            write($"{exchange.Context.Request.Method} {exchange.RawPath}: {departure.Member}: {departure.What} ({exchange.Operation?.Page.Name})");
        if (exchange.Operation is { Page.IsDeprecated: true } operation)
            write($"{operation.Page.Name}: this operation is deprecated");
    }
}
