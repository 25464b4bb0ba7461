using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Tells in which order statements of one body run, as far as their places tell it.</summary>
internal static class StatementOrder
{
    /// <summary>Whether a write has always taken place when the use is reached: one in a branch, or behind the use, may not have.</summary>
    public static bool IsAlwaysBefore(IOperation use, IOperation write) =>
        write.Syntax.SpanStart < use.Syntax.SpanStart
        && write.Parent is IExpressionStatementOperation { Parent: IBlockOperation block }
        && block.Syntax.Span.Contains(use.Syntax.Span);
}
