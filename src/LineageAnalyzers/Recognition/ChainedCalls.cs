using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Follows a chain of calls from one of them: what is done with its result, and what led to it.</summary>
internal static class ChainedCalls
{
    /// <summary>The calls on the result of a call: in the same chain, and on the variable that it is put into.</summary>
    public static IEnumerable<IInvocationOperation> After(IInvocationOperation call)
    {
        IOperation current = call;
        while (current.Parent is { } parent)
        {
            if (parent is IInvocationOperation next && IsReceiver(current, next))
                yield return next;
            else if (parent is not (IConversionOperation or IArgumentOperation or IVariableInitializerOperation or IVariableDeclaratorOperation))
                break;
            current = parent;
            if (current is not IVariableDeclaratorOperation { Symbol: var variable })
                continue;
            foreach (var later in OnVariable(current, variable))
                yield return later;
            break;
        }
    }

    /// <summary>The calls that led to the receiver of a call, the last one first.</summary>
    public static IEnumerable<IInvocationOperation> Before(IInvocationOperation call)
    {
        var receiver = BuilderCalls.ReceiverOf(call);
        while (receiver is not null)
        {
            if (receiver is IInvocationOperation previous)
                yield return previous;
            receiver = receiver switch
            {
                IConversionOperation conversion => conversion.Operand,
                IInvocationOperation step => BuilderCalls.ReceiverOf(step),
                _ => null,
            };
        }
    }

    private static bool IsReceiver(IOperation operation, IInvocationOperation call)
    {
        var receiver = BuilderCalls.ReceiverOf(call);
        return receiver is not null && (ReferenceEquals(receiver, operation) || operation is IArgumentOperation argument && ReferenceEquals(argument.Value, receiver));
    }

    private static IEnumerable<IInvocationOperation> OnVariable(IOperation declaration, ILocalSymbol variable)
    {
        while (declaration.Parent is { } parent)
            declaration = parent;
        return declaration.Descendants().OfType<IInvocationOperation>()
            .Where(call => BuilderCalls.RootOf(call) is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, variable));
    }
}
