namespace SpecGen.Runtime;

/// <summary>
/// How often and when a call is tried again. Reads are on status 429, 502 and 503 and when the connection fails;
/// writes only on 429, on ONTAP's error 262160 and when no connection was made at all. Both are once more on 401 where
/// the credential is asked for anew. All attempts of a call share its timeout.
/// </summary>
public sealed class ApiRetryOptions
{
    private int _maximumAttempts = 4;
    private TimeSpan _firstDelay = TimeSpan.FromMilliseconds(250);
    private TimeSpan _maximumDelay = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Attempts in all, as they go over the wire; 1 for no retry. 4. Handlers of a given <see cref="HttpClient"/> that repeat
    /// by themselves come on top.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaximumAttempts
    {
        get => _maximumAttempts;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maximumAttempts = value;
        }
    }

    /// <summary>The longest wait before the second attempt, where the server names none; it doubles from there. 250 ms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan FirstDelay
    {
        get => _firstDelay;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _firstDelay = value;
        }
    }

    /// <summary>The longest wait; a server that asks for a longer one is not tried again. 30 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan MaximumDelay
    {
        get => _maximumDelay;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _maximumDelay = value;
        }
    }

    /// <summary>
    /// Decides whether an attempt that failed is tried again, in place of the client's own rule: of reads about any failure, of
    /// writes only about those that surely were not executed (<see cref="ApiRetryAttempt.IsSafe"/>). Null for the client's rule.
    /// <see cref="MaximumAttempts"/>, the delays, the call's time and bodies that can be sent once count whatever it says.
    /// </summary>
    public Func<ApiRetryAttempt, bool>? ShouldRetry { get; set; }

    /// <summary>
    /// Lets <see cref="ShouldRetry"/> decide about all failures of writes, too. ONTAP knows no key by which it could tell a
    /// repeated write: what was executed without an answer is then executed twice.
    /// </summary>
    public bool AllowUnsafeWrites { get; set; }

    internal ApiRetryOptions Copy() => (ApiRetryOptions)MemberwiseClone();
}
