using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Follows local variables that hold a step of a builder.</summary>
internal static class LocalValues
{
    // Variables that hold variables: more in a row is no code that people write.
    private const int MaximumSteps = 8;

    /// <summary>The outermost operation of the code that this one stands in.</summary>
    public static IOperation BodyOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>What stands behind conversions and variables that are given a value once; the operation itself where it is anything else.</summary>
    public static IOperation Behind(IOperation operation)
    {
        for (var step = 0; step < MaximumSteps; step++)
        {
            if (operation is IConversionOperation { OperatorMethod: null } conversion)
                operation = conversion.Operand;
            else if (operation is ILocalReferenceOperation local && OnlyValueOf(local) is { } value)
                operation = value;
            else
                break;
        }

        return operation;
    }

    private static IOperation? OnlyValueOf(ILocalReferenceOperation reference)
    {
        IOperation? value = null;
        foreach (var operation in BodyOf(reference).Descendants())
        {
            var given = operation switch
            {
                IVariableDeclaratorOperation declarator when Is(declarator.Symbol) => declarator.Initializer?.Value,
                IAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Is(target.Local) => assignment.Value,
                IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation argument } when Is(argument.Local) => argument,
                _ => null,
            };
            if (given is null)
                continue;
            if (value is not null || given is ILocalReferenceOperation own && Is(own.Local))
                return null;
            value = given;
        }

        return value;

        bool Is(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, reference.Local);
    }
}
