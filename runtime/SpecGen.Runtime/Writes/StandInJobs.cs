namespace SpecGen.Runtime;

/// <summary>Makes jobs that no server has, in any state: stand-ins in tests.</summary>
public static class StandInJobs
{
    /// <summary>
    /// A job that goes through given states: it stands at the first, each look sees the next, and waiting sees all. If the last is
    /// a failure, waiting throws as a job of a server does; if it is none that ends a job, waiting lasts until it is cancelled.
    /// </summary>
    /// <param name="states">The states, of one job; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static JobOperation FromStates(params JobStatus[] states) => new(Server(states, null), [states[0]], null);

    /// <summary>A job of certain resources that goes through given states, as <see cref="FromStates"/>.</summary>
    /// <typeparam name="T">The resource.</typeparam>
    /// <param name="results">What it gives as its results; null for none.</param>
    /// <param name="states">The states, of one job; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static JobOperation<T> WithResults<T>(JobResults<T>? results, params JobStatus[] states)
        where T : ApiObject, new() => new(Server(states, results), [states[0]], null) { Records = results?.Records ?? [] };

    /// <summary>A job at which looking fails, as one that the server has forgotten, after given states.</summary>
    /// <param name="failure">What looking and waiting throw, as with <see cref="ApiFailure.JobLost"/>.</param>
    /// <param name="states">The states before, of one job; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static JobOperation Failing(ApiException failure, params JobStatus[] states)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(Server(states, null, failure), [states[0]], null);
    }

    private static StandInJobServer Server(JobStatus[] states, object? results, ApiException? failure = null)
    {
        ArgumentNullException.ThrowIfNull(states);
        if (states.Length == 0)
            throw new ArgumentException("A job has a state.", nameof(states));
        return new(states.Skip(1), results, failure);
    }
}
