using Microsoft.AspNetCore.Http;

namespace SpecGen.Simulator.Faults;

/// <summary>Which of the next requests go wrong, and how. Each entry is used up by the requests it befalls.</summary>
public sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private int _requests;

    internal FaultPlan()
    {
    }

    /// <summary>How many requests came so far, whether something went wrong with them or not.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Lets a fault befall the next requests.</summary>
    /// <param name="operation">
    /// Method and path below <c>/api</c>, such as <c>POST /storage/volumes</c>: a request's path begins so. The method alone, or
    /// nothing, for any.
    /// </param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many requests.</param>
    /// <param name="after">How many such requests go well before.</param>
    public void Next(string operation, Fault fault, int times = 1, int after = 0)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        var words = operation.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        lock (_lock)
            _entries.Add(new(fault, words.FirstOrDefault(), words.ElementAtOrDefault(1)) { Passing = after, Left = times });
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
            foreach (var entry in _entries.Where(entry => entry.Befalls(request)))
            {
                if (entry.Passing-- > 0)
                    continue;
                if (--entry.Left <= 0)
                    _entries.Remove(entry);
                return entry.Fault;
            }

            return null;
        }
    }

    private sealed record Entry(Fault Fault, string? Method, string? Path)
    {
        public int Passing { get; set; }

        public int Left { get; set; }

        public bool Befalls(HttpRequest request) =>
            (Method is null || Method == request.Method) && (Path is null || request.Path.StartsWithSegments("/api" + Path, StringComparison.Ordinal));
    }
}
