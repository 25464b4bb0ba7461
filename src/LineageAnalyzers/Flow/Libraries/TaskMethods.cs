using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Tasks, which hand on what they will hold.</summary>
internal static class TaskMethods
{
    private static readonly MethodTable Tasks = new MethodTable()
        .With(static call => call.Argument(0), "FromResult")
        .With(static call => call.Source, "AsTask", "ConfigureAwait", "ToBlockingEnumerable", "WithCancellation", "GetAwaiter", "GetResult", "Preserve", "WaitAsync", "Unwrap")
        .With(Started, "Run", "StartNew")
        .With(Continued, "ContinueWith")
        .With(static call => call.Site.Arguments.Length == 1 ? call.Argument(0) : call.Memory.Collection(call.Site.Arguments.Aggregate(FlowValue.None, (all, task) => all.Or(task))), "WhenAll", "WhenEach")
        .With(static call => call.Memory.Items(call.Argument(0), call.Site.TypeOf(0)), "WhenAny")
        .With(static _ => FlowValue.None, "Delay", "Wait", "WaitAll", "Yield")
        .With(Completed, "SetResult", "TrySetResult");

    private static readonly TypeTables Tables = new TypeTables()
        .With(
            [
                "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1", "System.Threading.Tasks.TaskFactory",
                "System.Threading.Tasks.TaskFactory`1", "System.Threading.Tasks.TaskExtensions", "System.Threading.Tasks.TaskAsyncEnumerableExtensions", "System.Threading.Tasks.TaskCompletionSource",
                "System.Threading.Tasks.TaskCompletionSource`1",
            ],
            Tasks);

    /// <summary>What a method does; null when it is none of a task.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) =>
        method is { Name: "ConfigureAwait" or "GetResult" or "GetAwaiter", ContainingType: { } type } && Symbols.NamespaceNames.Of(type) == "System.Runtime.CompilerServices"
            ? Tasks.Find(method.Name)
            : Tables.Find(method);

    private static FlowValue? Started(LibraryCall call)
    {
        if (!call.Site.Functions.Any())
            return null;
        var caller = call.Caller;
        var state = call.Given("state");
        return call.Site.Functions.Aggregate(FlowValue.None, (all, function) => all.Or(caller.Call(function, [state])));
    }

    private static FlowValue? Continued(LibraryCall call)
    {
        if (!call.Site.Functions.Any())
            return null;
        var (caller, task) = (call.Caller, call.Source);
        return call.Site.Functions.Aggregate(FlowValue.None, (all, function) => all.Or(caller.Call(function, [task])));
    }

    // What is set is what the task gives.
    private static FlowValue? Completed(LibraryCall call)
    {
        call.Memory.Add(call.Source, call.Given("result"));
        return FlowValue.None;
    }
}
