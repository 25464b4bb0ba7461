using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Finds the items of a list in a local that statements add one after the other.</summary>
internal static class AddedItems
{
    /// <summary>The items when the list is read; null when it is changed on some ways only, or in a way that is not followed.</summary>
    public static IReadOnlyList<IOperation>? Find(ILocalSymbol local, IOperation use, Assignments assignments, SourceModels models, CancellationToken cancellationToken)
    {
        if (assignments.OfLocal(local, use).Single is not { } made || Creation(made) is not { } creation || FirstItems(creation) is not { } items)
            return null;
        var body = use;
        while (body.Parent is { } parent)
            body = parent;
        foreach (var operation in body.Descendants())
        {
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, local) || !CollectionItems.Changes(reference, models, cancellationToken))
                continue;
            if (reference.Parent is not IInvocationOperation { TargetMethod: { Name: "Add", DeclaringSyntaxReferences.IsEmpty: true }, Arguments: [{ Value: var item }] } add
                || !StatementOrder.IsAlwaysBefore(use, add) || IsInLoop(add))
                return null;
            items.Add(item);
        }

        return items;
    }

    private static IObjectCreationOperation? Creation(IOperation made)
    {
        while (made is IConversionOperation { OperatorMethod: null } conversion)
            made = conversion.Operand;
        return made is IObjectCreationOperation { Arguments.IsEmpty: true, Type: { Name: "List" or "HashSet" } } creation ? creation : null;
    }

    private static List<IOperation>? FirstItems(IObjectCreationOperation creation)
    {
        var items = new List<IOperation>();
        foreach (var part in creation.Initializer?.Initializers ?? System.Collections.Immutable.ImmutableArray<IOperation>.Empty)
        {
            if (part is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var item }] })
                return null;
            items.Add(item);
        }

        return items;
    }

    private static bool IsInLoop(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
