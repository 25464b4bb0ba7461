using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Follows local variables that are set once, within one body: what a recogniser needs where a chain of calls is cut by a variable.</summary>
internal static class LocalValue
{
    private const int MaximumSteps = 8;

    /// <summary>The expression that the value comes from; the given one, without conversions, when it is no such variable.</summary>
    public static IOperation Of(IOperation operation)
    {
        for (var step = 0; step < MaximumSteps; step++)
        {
            while (operation is IConversionOperation { OperatorMethod: null } conversion)
                operation = conversion.Operand;
            if (operation is not ILocalReferenceOperation { Local: var local } || OnlyValue(local, operation) is not { } value)
                return operation;
            operation = value;
        }

        return operation;
    }

    private static IOperation? OnlyValue(ILocalSymbol local, IOperation inside)
    {
        var body = inside;
        while (body.Parent is not null)
            body = body.Parent;
        IOperation? found = null;
        foreach (var operation in body.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                found = declarator.GetVariableInitializer()?.Value;
            else if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && IsWritten(reference))
                return null;
        }

        return found;
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IIncrementOrDecrementOperation or ITupleOperation => true,
        _ => false,
    };
}
