using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>Tells sums from calculations: in a loop, what is added to a variable from outside of it is computed from several items.</summary>
internal static class Accumulation
{
    /// <summary>Whether an operation adds, turn by turn of a loop, to what the variable or member held before the loop.</summary>
    public static bool IsIn(IOperation operation, IOperation? target)
    {
        while (target is IConversionOperation or IInvocationOperation)
            target = target is IConversionOperation conversion ? conversion.Operand : ((IInvocationOperation)target).Instance;
        var declared = target is ILocalReferenceOperation local ? local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.Span : null;
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case ILoopOperation when declared is null || !around.Syntax.Span.Contains(declared.Value):
                    return target is not null;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The value, where items and map values of records are added up, and what a loop goes over.</summary>
    /// <param name="value">The value.</param>
    /// <param name="transformation">What is done with it.</param>
    /// <param name="isItem">Tells what a loop goes over; null where that is not asked.</param>
    public static FlowValue Of(FlowValue value, FlowTransformation transformation, Func<Origin, bool>? isItem = null) => transformation == FlowTransformation.Aggregation
        ? value.Select(origin => origin.Path.Contains(FieldPath.Items) || origin.Path.Contains(FieldPath.MapValues) || isItem?.Invoke(origin) == true ? origin.By(FlowTransformation.Aggregation) : origin)
        : value;
}
