namespace SpecGen.Runtime.Generated;

/// <content>Resources that are to be as a program wants them, whatever they are now.</content>
public sealed partial class ApiConnection
{
    /// <summary>How often another program may be faster.</summary>
    private const int RacesToLose = 4;

    /// <summary>Creates a record, or changes what of it is not as it is wanted.</summary>
    /// <param name="collection">The operation that lists such records.</param>
    /// <param name="facts">What the pages say of them.</param>
    /// <param name="wanted">The record; what was assigned is wanted.</param>
    /// <param name="options">How to do it, or null.</param>
    /// <param name="cancellationToken">Cancels the calls, and the waiting for a job.</param>
    /// <exception cref="ArgumentException">The record lacks what it is known by.</exception>
    /// <exception cref="ApiException">A call or a job failed.</exception>
    public async Task<EnsureOutcome<T>> EnsureAsync<T>(
        ApiRequest collection, EnsureFacts facts, T wanted, EnsureOptions<T>? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var ensuring = options ?? new EnsureOptions<T>();
        var record = new WantedRecord<T>(collection, facts, wanted, ensuring);
        for (var race = 1; ; race++)
        {
            var found = await FindAsync(record, record.Query, cancellationToken).ConfigureAwait(false);
            try
            {
                return found is null
                    ? await CreateAsync(record, wanted, ensuring, cancellationToken).ConfigureAwait(false)
                    : await ChangeAsync(record, found, ensuring, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiException fault) when (race < RacesToLose
                && (found is null ? record.SaysThatItExists(fault) : WantedRecord<T>.SaysThatItIsGone(fault)))
            {
                // Another program was faster. What it left is looked at anew.
            }
        }
    }

    /// <summary>Deletes a record if it is there.</summary>
    /// <param name="collection">The operation that lists such records.</param>
    /// <param name="facts">What the pages say of them.</param>
    /// <param name="unwanted">The record; only what it is known by is looked at.</param>
    /// <param name="options">How to do it, or null.</param>
    /// <param name="cancellationToken">Cancels the calls, and the waiting for a job.</param>
    /// <exception cref="ArgumentException">The record lacks what it is known by.</exception>
    /// <exception cref="ApiException">A call or a job failed.</exception>
    public async Task<EnsureOutcome<T>> EnsureAbsentAsync<T>(
        ApiRequest collection, EnsureFacts facts, T unwanted, EnsureOptions<T>? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(unwanted);
        var ensuring = options ?? new EnsureOptions<T>();
        var record = new WantedRecord<T>(collection, facts, unwanted, ensuring);
        var found = await FindAsync(record, record.QueryOfKeys, cancellationToken).ConfigureAwait(false);
        if (found is null)
            return new() { Result = EnsureResult.Unchanged };
        if (ensuring.DryRun)
            return new() { Result = EnsureResult.Deleted, Found = found };
        try
        {
            var operation = await WriteAsync<T>(record.Item("DELETE", found), ensuring, cancellationToken).ConfigureAwait(false);
            return new() { Result = EnsureResult.Deleted, Found = found, Operation = operation };
        }
        catch (ApiException fault) when (WantedRecord<T>.SaysThatItIsGone(fault))
        {
            return new() { Result = EnsureResult.Unchanged };
        }
    }

    private async Task<T?> FindAsync<T>(WantedRecord<T> record, StateQuery query, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        T? found = null;
        await foreach (var candidate in List<T>(record.Collection, query, cancellationToken).ConfigureAwait(false))
        {
            if (found is not null)
                throw CallFailures.Several(record.Collection, record.Conditions.Select(condition => condition.Name));
            found = candidate;
        }

        return found;
    }

    private async Task<EnsureOutcome<T>> CreateAsync<T>(WantedRecord<T> record, T wanted, EnsureOptions<T> options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        if (options.DryRun)
            return new() { Result = EnsureResult.Created };
        var operation = await WriteAsync<T>(record.Collection.As("POST"), wanted, options, cancellationToken).ConfigureAwait(false);
        return new() { Result = EnsureResult.Created, Operation = operation };
    }

    private async Task<EnsureOutcome<T>> ChangeAsync<T>(WantedRecord<T> record, T found, EnsureOptions<T> options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var (difference, outcome) = record.Compare(found);
        if (difference.IsEmpty || options.DryRun)
            return outcome;
        var operation = await WriteAsync<T>(record.Item("PATCH", found), difference, options, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Result = EnsureResult.Updated,
            Changes = outcome.Changes,
            Uncompared = outcome.Uncompared,
            Found = found,
            Operation = operation,
        };
    }
}
