using Microsoft.AspNetCore.Http;

namespace SpecGen.Samples.Simulation.Faults;

/// <summary>Which of the next requests go wrong, and how. Each entry is used up by the requests it befalls.</summary>
public sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private int _requests;

    /// <summary>How many requests came so far, whether something went wrong with them or not.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Lets a fault befall the next requests.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="method">Only requests of this method; null for any.</param>
    /// <param name="path">Only requests whose path begins so, with the <c>/api</c> in front; null for any.</param>
    /// <param name="times">How many requests.</param>
    public void Add(Fault fault, string? method = null, string? path = null, int times = 1)
    {
        lock (_lock)
            _entries.AddRange(Enumerable.Repeat(new Entry(fault, method, path), times));
    }

    internal Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        Interlocked.Increment(ref _requests);
        return Take(context.Request) is { } fault ? fault.ApplyAsync(context, next) : next(context);
    }

    private Fault? Take(HttpRequest request)
    {
        lock (_lock)
        {
            int index = _entries.FindIndex(entry => entry.Befalls(request));
            if (index < 0)
                return null;
            Fault fault = _entries[index].Fault;
            _entries.RemoveAt(index);
            return fault;
        }
    }

    private sealed record Entry(Fault Fault, string? Method, string? Path)
    {
        public bool Befalls(HttpRequest request) =>
            (Method is null || Method == request.Method) && (Path is null || request.Path.Value!.StartsWith(Path, StringComparison.Ordinal));
    }
}
