using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Tells whether a method leaves the collection alone that a call hands to it.</summary>
internal static class HandedCollections
{
    private const int MaximumDepth = 8;

    /// <summary>Whether the called method, and each that it hands the collection on to, only reads it and keeps no reference to it.</summary>
    public static bool IsOnlyRead(IArgumentOperation argument, SourceModels models, CancellationToken cancellationToken) => IsOnlyRead(argument, models, 0, cancellationToken);

    private static bool IsOnlyRead(IArgumentOperation argument, SourceModels models, int depth, CancellationToken cancellationToken)
    {
        if (argument is not { Parent: IInvocationOperation { TargetMethod: var called }, Parameter.Ordinal: var ordinal } || depth > MaximumDepth)
            return false;
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (method.IsAbstract || method.IsVirtual || method.IsOverride && !method.IsSealed || method.DeclaringSyntaxReferences is not [{ } reference])
            return false;
        if (models.OperationOf(reference.SeenSyntax(cancellationToken), cancellationToken) is not { } body || ordinal >= method.Parameters.Length)
            return false;
        return body.Descendants().OfType<IParameterReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Parameter.OriginalDefinition, method.Parameters[ordinal]))
            .All(use => IsRead(use, models, depth, cancellationToken));
    }

    private static bool IsRead(IOperation use, SourceModels models, int depth, CancellationToken cancellationToken) => use.Parent switch
    {
        IConversionOperation conversion => IsRead(conversion, models, depth, cancellationToken),
        // Array.Sort, Random.Shuffle
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ContainingType.Name: var library } } } => library is not ("Array" or "Random"),
        IArgumentOperation argument => CollectionItems.IsReadOnly(argument.Parameter?.Type) || IsOnlyRead(argument, models, depth + 1, cancellationToken),
        IArrayElementReferenceOperation or IPropertyReferenceOperation or IInvocationOperation => !CollectionItems.Changes(use, models, cancellationToken),
        IForEachLoopOperation or INameOfOperation => true,
        _ => false,
    };
}
