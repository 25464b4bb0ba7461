using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Methods that answer whether they have succeeded: where the answer decides, what is left of them is what they leave with it.</content>
internal sealed partial class BodyInterpreter
{
    private Attempted? _tried;

    // The call whose answer is the condition and nothing else, if it has just come back.
    private Attempted? Tried(IOperation condition, out bool isNegated)
    {
        isNegated = false;
        while (true)
        {
            switch (condition)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                    isNegated = !isNegated;
                    condition = not.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    condition = parenthesized.Operand;
                    break;
                case IAwaitOperation awaited:
                    condition = awaited.Operation;
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    condition = conversion.Operand;
                    break;
                default:
                    return _tried is { } tried && tried.Call.Syntax == condition.Syntax && ReferenceEquals(tried.Before, _memory.State) ? tried : null;
            }
        }
    }

    // Goes on as the method has left things with this answer.
    private void Answer(Attempted tried, bool answer)
    {
        var end = answer ? tried.Yes : tried.No;
        var outputs = OutputsOf(tried.Method, end);
        _memory.State.Return(end, variable => IsOwn(variable, tried.Method));
        AssignOutputs(outputs, tried.Call);
    }

    /// <summary>A call of a method that answers yes or no.</summary>
    /// <param name="Call">The call.</param>
    /// <param name="Method">The method that has run.</param>
    /// <param name="Before">The state in which the caller goes on.</param>
    /// <param name="Yes">What it leaves where it answers yes.</param>
    /// <param name="No">What it leaves where it answers no.</param>
    private sealed record Attempted(IInvocationOperation Call, IMethodSymbol Method, FlowState Before, FlowState Yes, FlowState No);
}
