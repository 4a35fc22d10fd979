namespace SpecGen.Tool.Commands;

/// <summary>A bar that grows on a terminal and is gone afterwards. Writes nothing where no one looks.</summary>
internal sealed class ProgressBar : IProgress<int>, IDisposable
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
            if (filled <= _filled)
                return;
            _filled = filled;
            _output.Write($"\r[{new string('#', filled)}{new string(' ', Width - filled)}] {value}/{_total}");
        }
    }

    public void Dispose()
    {
        if (_filled >= 0)
            _output.Write("\r\u001b[K");
    }
}
