namespace SpecGen.Tool.Commands;

/// <summary>A bar that grows on a terminal and is gone afterwards. Writes nothing where no one looks.</summary>
internal sealed class ProgressBar : IProgress<int>, IProgress<(int Done, int Total)>, IDisposable
{
    private const int Width = 40;

    private readonly TextWriter _output;
    private readonly int _total;
    private readonly bool _isShown;
    private readonly Lock _gate = new();
    private int _filled = -1;

    public ProgressBar(TextWriter output, int total)
    {
        _output = output;
        _total = total;
        _isShown = ReferenceEquals(output, Console.Error) && !Console.IsErrorRedirected;
    }

    public void Report(int value)
    {
        if (!_isShown)
            return;
        lock (_gate)
        {
            var filled = (int)((long)value * Width / _total);
            if (filled > _filled)
                Draw(filled, value, _total);
        }
    }

    /// <summary>Of a whole that grows while its parts are done.</summary>
    public void Report((int Done, int Total) value)
    {
        if (!_isShown)
            return;
        lock (_gate)
            Draw((int)((long)value.Done * Width / value.Total), value.Done, value.Total);
    }

    private void Draw(int filled, int done, int total)
    {
        _filled = filled;
        _output.Write($"\r[{new string('#', filled)}{new string(' ', Width - filled)}] {done}/{total}\u001b[K");
    }

    public void Dispose()
    {
        if (_filled >= 0)
            _output.Write("\r\u001b[K");
    }
}
