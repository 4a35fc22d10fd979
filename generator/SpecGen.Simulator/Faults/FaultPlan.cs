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
    /// Method and path below <c>/api</c>, such as <c>POST /storage/volumes</c>: a request's path begins so, and <c>{uuid}</c> in it
    /// stands for any key. The method alone, or nothing, for any.
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
        Add(FaultedOperation.Parse(operation), fault, times, after, probability: 1, seed: 0);
    }

    /// <summary>Lets a fault befall some requests from now on, the same ones each time for the same seed.</summary>
    /// <param name="operation">As for <see cref="Next"/>.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="probability">How likely a request goes wrong, from 0 to 1.</param>
    /// <param name="seed">Another number draws other requests.</param>
    public void Sometimes(string operation, Fault fault, double probability, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        Add(FaultedOperation.Parse(operation), fault, int.MaxValue, after: 0, probability, seed);
    }

    internal void Add(FaultedOperation operation, Fault fault, int times, int after, double probability, int seed)
    {
        lock (_lock)
            _entries.Add(new(operation, fault, probability, new Random(seed)) { Passing = after, Left = times });
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
            foreach (var entry in _entries.Where(entry => entry.Operation.Has(request)))
            {
                if (entry.Passing > 0)
                {
                    entry.Passing--;
                    continue;
                }

                if (entry.Draw.NextDouble() >= entry.Probability)
                    continue;
                if (--entry.Left <= 0)
                    _entries.Remove(entry);
                return entry.Fault;
            }

            return null;
        }
    }

    private sealed record Entry(FaultedOperation Operation, Fault Fault, double Probability, Random Draw)
    {
        public int Passing { get; set; }

        public int Left { get; set; }
    }
}
