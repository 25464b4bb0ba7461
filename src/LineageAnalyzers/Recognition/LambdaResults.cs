using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>What a lambda or own method gives back.</summary>
internal static class LambdaResults
{
    /// <summary>The values of all its <c>return</c>s; empty when its code is not here.</summary>
    public static ImmutableArray<IOperation> Of(IOperation? function, SourceModels models, CancellationToken cancellationToken)
    {
        while (function is IConversionOperation conversion)
            function = conversion.Operand;
        var target = function is IDelegateCreationOperation creation ? creation.Target : function;
        return target switch
        {
            IAnonymousFunctionOperation lambda => Returned(lambda.Body),
            IMethodReferenceOperation { Method: var method } => Of(method, models, cancellationToken),
            _ => ImmutableArray<IOperation>.Empty,
        };
    }

    /// <summary>The values of all <c>return</c>s of a method; empty when its code is not here.</summary>
    public static ImmutableArray<IOperation> Of(IMethodSymbol method, SourceModels models, CancellationToken cancellationToken)
    {
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (models.OperationOf(reference.SeenSyntax(cancellationToken), cancellationToken) is { } body)
                return Returned(body);
        }

        return ImmutableArray<IOperation>.Empty;
    }

    // What a function inside returns is its own.
    private static ImmutableArray<IOperation> Returned(IOperation body)
    {
        var values = ImmutableArray.CreateBuilder<IOperation>();
        var open = new Stack<IOperation>();
        open.Push(body);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            if (operation is IReturnOperation { ReturnedValue: { } value })
                values.Add(value);
            foreach (var child in operation.ChildOperations)
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                    open.Push(child);
            }
        }

        return values.ToImmutable();
    }
}
