using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SpecGen.Extensions.Tests;

/// <summary>Keeps everything that is logged, by anybody and at any level.</summary>
internal sealed class CollectedLogs : ILoggerProvider
{
    public ConcurrentQueue<LogEntry> Entries { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Entries);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LogEntry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            entries.Enqueue(new LogEntry(category, "scope", state.ToString()!));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue(new LogEntry(category, eventId.Name, formatter(state, exception) + exception));
    }
}

internal sealed record LogEntry(string Category, string? Event, string Text);
