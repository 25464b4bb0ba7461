using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>How a record is handed on.</summary>
internal enum HandOverKind
{
    /// <summary>To a task or thread that nothing waits for.</summary>
    Task,

    /// <summary>To a channel or queue, from which other code takes it.</summary>
    Queue,

    /// <summary>To a producer, which writes it later.</summary>
    Producer,
}

/// <summary>A call that gives a record to code which goes on with it by itself: when the call returns, the record is not processed.</summary>
/// <param name="Kind">To what it is given.</param>
/// <param name="Call">The call that processes the record, or that hands it on where the other is not seen.</param>
/// <param name="Statement">The statement that hands it on.</param>
internal sealed record HandOver(HandOverKind Kind, InvocationExpressionSyntax Call, StatementSyntax Statement)
{
    private static readonly ImmutableHashSet<string> Waiting = ImmutableHashSet.Create(
        "Wait", "WaitAll", "WaitAny", "WaitOne", "GetResult", "Join", "Flush", "CommitTransaction", "SendOffsetsToTransaction", "SignalAndWait");

    private static readonly ImmutableHashSet<string> Taking = ImmutableHashSet.CreateRange<string>(
        ["TryRead", "ReadAsync", "ReadAllAsync", "Take", "TryTake", "GetConsumingEnumerable", "Receive", "ReceiveAsync", "TryReceive", .. MemberQueue.Taking]);

    /// <summary>The name of the call.</summary>
    public string Name => CandidateIndex.NameOf(Call) ?? "";

    /// <summary>The hand-over that a call is; null when it is none for certain.</summary>
    /// <param name="call">A call that is given the record.</param>
    /// <param name="models">Binds calls.</param>
    /// <param name="isWork">Whether a call processes the record.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static HandOver? Of(InvocationExpressionSyntax call, SourceModels models, Func<InvocationExpressionSyntax, bool> isWork, CancellationToken cancellationToken)
    {
        if (models.OperationOf(call, cancellationToken) is not IInvocationOperation { TargetMethod: var method } operation || StatementOf(call) is not { } statement)
            return null;
        if (IsQueue(method) || MemberQueue.Takes(operation, models, cancellationToken))
            return new HandOver(HandOverKind.Queue, call, statement);
        // From here on nobody may wait for the call.
        if (call.Parent is AwaitExpressionSyntax)
            return null;
        if (IsProduce(method))
            return new HandOver(HandOverKind.Producer, call, statement);
        if (StartsFunction(method))
            return WorkIn(call, isWork) is { } work ? new HandOver(HandOverKind.Task, work, statement) : null;
        return IsNotDone(method) ? new HandOver(HandOverKind.Task, call, statement) : null;
    }

    /// <summary>Whether code waits for anything between two places.</summary>
    public static bool Waits(SyntaxNode body, int start, int end) => body.DescendantNodes().Any(node =>
        node.SpanStart >= start && node.SpanStart < end
        && (node is AwaitExpressionSyntax or LockStatementSyntax || node is InvocationExpressionSyntax call && CandidateIndex.NameOf(call) is { } name && Waiting.Contains(name)
            || node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "IsCompleted" }));

    /// <summary>Whether code takes out of a channel or queue itself.</summary>
    public static bool TakesBack(SyntaxNode body) => body.DescendantNodes().Any(node => node is InvocationExpressionSyntax call && CandidateIndex.NameOf(call) is { } name && Taking.Contains(name));

    // Its task, if it gives one, is thrown away: Handle(record); and _ = Handle(record);
    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        var expression = call.Parent is AwaitExpressionSyntax awaited ? awaited : (ExpressionSyntax)call;
        return expression.Parent switch
        {
            ExpressionStatementSyntax statement => statement,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } => statement,
            _ => null,
        };
    }

    private static bool IsQueue(IMethodSymbol method) => (method.ContainingType.Name, method.Name) switch
    {
        ("ChannelWriter", "WriteAsync" or "TryWrite") => NamespaceNames.Of(method.ContainingType) == "System.Threading.Channels",
        ("BlockingCollection", "Add" or "TryAdd") => NamespaceNames.Of(method.ContainingType) == "System.Collections.Concurrent",
        ("DataflowBlock", "Post" or "SendAsync") => NamespaceNames.Of(method.ContainingType) == "System.Threading.Tasks.Dataflow",
        _ => false,
    };

    private static bool IsProduce(IMethodSymbol method) =>
        method is { Name: "Produce", ContainingType: { Name: "IProducer", ContainingAssembly.Name: ConfluentKafkaSymbols.AssemblyName } };

    private static bool StartsFunction(IMethodSymbol method) => (method.ContainingType.Name, method.Name) is ("Task", "Run") or ("TaskFactory", "StartNew") or ("ThreadPool", "QueueUserWorkItem" or "UnsafeQueueUserWorkItem")
        && NamespaceNames.Of(method.ContainingType)?.StartsWith("System.Threading", StringComparison.Ordinal) == true;

    // A method that gives a task may have done all before it returns, unless it is async or is not seen.
    private static bool IsNotDone(IMethodSymbol method) =>
        method.ReturnType is { Name: "Task" or "ValueTask" } ? method.IsAsync || method.IsAbstract || method.DeclaringSyntaxReferences.IsEmpty : method is { ReturnsVoid: true, IsAsync: true };

    private static InvocationExpressionSyntax? WorkIn(InvocationExpressionSyntax call, Func<InvocationExpressionSyntax, bool> isWork) => call.ArgumentList.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(isWork);
}
