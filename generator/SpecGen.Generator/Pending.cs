namespace SpecGen.Generator;

/// <summary>
/// A value that is being made on another thread. The compiler takes one step for all values before the next, so all are under
/// way when the first is waited for; each stays a value of its own, made again only if what it is made of changes.
/// </summary>
internal sealed class Pending<T>
{
    private readonly Lazy<T> _value;

    private Pending(Func<T> make) => _value = new(make);

    public static Pending<T> Begin(Func<T> make)
    {
        var pending = new Pending<T>(make);
        ThreadPool.QueueUserWorkItem(static state => ((Pending<T>)state).Make(), pending);
        return pending;
    }

    /// <summary>Waits for the other thread, or makes the value here if none has begun.</summary>
    public T Finish() => _value.Value;

    private void Make()
    {
        try
        {
            _ = _value.Value;
        }
        catch (Exception)
        {
            // Whoever waits for the value is told. Here nobody is, and what nobody takes would end the compiler.
        }
    }
}
