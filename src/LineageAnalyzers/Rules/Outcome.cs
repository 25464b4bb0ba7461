using System.Runtime.ExceptionServices;
using System.Threading;

namespace LineageAnalyzers.Rules;

/// <summary>What a part of an analysis has found, or the fault that it ended in, which is told to whoever asks.</summary>
internal sealed class Outcome<T>
    where T : class
{
    private readonly T? _found;
    private readonly ExceptionDispatchInfo? _fault;

    private Outcome(T? found, ExceptionDispatchInfo? fault)
    {
        _found = found;
        _fault = fault;
    }

    /// <summary>What was found; null after a fault.</summary>
    public T? Found => _found;

    /// <summary>The outcome of what is found now.</summary>
    public static Outcome<T> Of(Func<T> find, CancellationToken cancellationToken)
    {
        try
        {
            return new Outcome<T>(find(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new Outcome<T>(null, ExceptionDispatchInfo.Capture(exception));
        }
    }

    /// <summary>What was found; throws what it ended in.</summary>
    public T Get()
    {
        _fault?.Throw();
        return _found!;
    }

    /// <summary>The outcome with something made of it; null after a fault, and where nothing can be made.</summary>
    public Outcome<T>? Then(Func<T, T?> make) => _found is not null && make(_found) is { } made ? new Outcome<T>(made, null) : null;
}
