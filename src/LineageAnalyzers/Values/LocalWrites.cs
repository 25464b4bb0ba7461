using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Tells which of the writes to a local can be the last one before it is read.</summary>
internal static class LocalWrites
{
    /// <summary>The values that may have been written last, in source order; each that the code gives where the order cannot be told.</summary>
    public static IReadOnlyList<IOperation> Reaching(ILocalReferenceOperation use, ImmutableArray<IOperation> values)
    {
        if (values.Length <= 1 || !RunsInOrder(use, values))
            return values;
        var candidates = values.Where(value => !ReferenceEquals(WriteOf(value), use.Parent) && MayComeBefore(WriteOf(value), use)).ToList();
        var start = candidates.FindLastIndex(value => AlwaysComesBefore(WriteOf(value), use));
        var join = LastJoin(use);
        if (join is not null)
            start = Math.Max(start, candidates.FindIndex(value => value.Syntax.SpanStart > join.Syntax.SpanStart));
        return start > 0 ? candidates.Skip(start).ToList() : candidates;
    }

    // A lambda runs whenever somebody calls it.
    private static bool RunsInOrder(IOperation use, ImmutableArray<IOperation> values)
    {
        var function = FunctionOf(use);
        return values.All(value => ReferenceEquals(FunctionOf(value), function)) && !Root(use).Descendants().Any(operation => operation is ILabeledOperation);
    }

    private static bool MayComeBefore(IOperation write, IOperation use)
    {
        if (write.Syntax.SpanStart < use.Syntax.SpanStart)
            return true;
        for (var parent = write.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation && parent.Syntax.Span.Contains(use.Syntax.Span))
                return true;
        }

        return false;
    }

    private static bool AlwaysComesBefore(IOperation write, IOperation use) =>
        (write is IVariableDeclaratorOperation or ICoalesceAssignmentOperation or ICompoundAssignmentOperation && StatementOf(write) is { } statement && Precedes(statement, use))
        || StatementOrder.IsAlwaysBefore(use, write);

    // if (a) x = "1"; else x = "2"; leaves nothing of what x was before.
    private static IOperation? LastJoin(ILocalReferenceOperation use)
    {
        for (IOperation statement = use; statement.Parent is { } parent; statement = parent)
        {
            if (parent is not IBlockOperation block)
                continue;
            var before = block.Operations.LastOrDefault(operation => operation.Syntax.SpanStart < statement.Syntax.SpanStart
                && operation is IConditionalOperation or ISwitchOperation && WritesAlways(operation, use.Local));
            if (before is not null)
                return before;
        }

        return null;
    }

    private static bool WritesAlways(IOperation? operation, ILocalSymbol local) => operation switch
    {
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } } =>
            SymbolEqualityComparer.Default.Equals(target.Local, local),
        IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation or IReturnOperation => true,
        IBlockOperation block => block.Operations.Any(inner => WritesAlways(inner, local)),
        IConditionalOperation choice => WritesAlways(choice.WhenTrue, local) && WritesAlways(choice.WhenFalse, local),
        ISwitchOperation choice => choice.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default))
            && choice.Cases.All(section => section.Body.Any(inner => WritesAlways(inner, local))),
        _ => false,
    };

    private static bool Precedes(IOperation statement, IOperation use) =>
        statement.Syntax.SpanStart < use.Syntax.SpanStart && statement.Parent is IBlockOperation block && block.Syntax.Span.Contains(use.Syntax.Span);

    private static IOperation? StatementOf(IOperation operation)
    {
        IOperation? current = operation;
        while (current is not null && current.Parent is not IBlockOperation)
            current = current.Parent;
        return current;
    }

    private static IOperation WriteOf(IOperation value)
    {
        if (value is ICoalesceAssignmentOperation or ICompoundAssignmentOperation)
            return value;
        var parent = value.Parent;
        while (parent is IVariableInitializerOperation or IConversionOperation)
            parent = parent.Parent;
        return parent ?? value;
    }

    private static IOperation? FunctionOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return parent;
        }

        return null;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
