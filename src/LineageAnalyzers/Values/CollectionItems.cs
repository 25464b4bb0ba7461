using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Finds the items of collections that are written out in code.</summary>
internal static class CollectionItems
{
    /// <summary>The items of an array, list initialiser or collection expression; null when they are not all written out.</summary>
    public static IReadOnlyList<IOperation>? Find(IOperation collection, OriginTracer origins, CancellationToken cancellationToken)
    {
        if (Unconverted(collection) is IParameterReferenceOperation parameter && origins.Given(parameter) is { } given)
            return Find(given, origins, cancellationToken);
        var origin = origins.Trace(collection, cancellationToken);
        if (MayChange(collection))
            return null;
        switch (origin)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues;
            case IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } initializer }:
                return AddedItems(initializer);
            case { Syntax.RawKind: (int)SyntaxKind.CollectionExpression }:
                return ExpressionItems(origin);
            default:
                return null;
        }
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }

    // A list in a variable may get further items after it was made; a field's list may get them anywhere.
    private static bool MayChange(IOperation collection)
    {
        collection = Unconverted(collection);
        if (collection is IFieldReferenceOperation or IPropertyReferenceOperation)
            return collection.Type is not (IArrayTypeSymbol or { TypeKind: TypeKind.Interface } or { Name: "ImmutableArray" or "ImmutableList" });
        if (collection is not ILocalReferenceOperation { Local: var local })
            return false;
        var body = collection;
        while (body.Parent is not null)
            body = body.Parent;
        foreach (var operation in body.Descendants())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && Changes(reference))
                return true;
        }

        return false;
    }

    private static bool Changes(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IInvocationOperation call => ReferenceEquals(call.Instance, reference)
            && call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Remove" or "RemoveAll" or "RemoveAt" or "Clear" or "UnionWith",
        IArrayElementReferenceOperation { Parent: IAssignmentOperation assignment } element => ReferenceEquals(assignment.Target, element),
        IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation assignment } element =>
            ReferenceEquals(assignment.Target, element),
        _ => false,
    };

    private static List<IOperation>? AddedItems(IObjectOrCollectionInitializerOperation initializer)
    {
        var items = new List<IOperation>();
        foreach (var part in initializer.Initializers)
        {
            if (part is not IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
                return null;
            items.Add(add.Arguments[0].Value);
        }

        return items;
    }

    // The operation's own interface came after the oldest compiler that we load into; its children are its elements, and a spread is no item.
    private static List<IOperation>? ExpressionItems(IOperation origin)
    {
        var items = new List<IOperation>();
        foreach (var child in origin.ChildOperations)
        {
            if (child.Syntax.IsKind(SyntaxKind.SpreadElement))
                return null;
            items.Add(child);
        }

        return items;
    }
}
