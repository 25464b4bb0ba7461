using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Finds the items of collections that are written out in code.</summary>
internal static class CollectionItems
{
    /// <summary>The items of an array, list initialiser or collection expression; null when they are not all written out.</summary>
    public static IReadOnlyList<IOperation>? Find(IOperation collection, OriginTracer origins, SourceModels models, CancellationToken cancellationToken)
    {
        if (Unconverted(collection) is IParameterReferenceOperation parameter && origins.Given(parameter) is { } given)
            return Find(given, origins, models, cancellationToken);
        var origin = origins.Trace(collection, cancellationToken);
        if (MayChange(collection, models, cancellationToken))
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

    /// <summary>
    /// Whether a collection in a variable may get other items after it was made: a local in its body, a member wherever it can be named.
    /// </summary>
    public static bool MayChange(IOperation collection, SourceModels models, CancellationToken cancellationToken)
    {
        collection = Unconverted(collection);
        if (collection is IFieldReferenceOperation or IPropertyReferenceOperation)
            return CollectionMembers.MayChange(((IMemberReferenceOperation)collection).Member, models, cancellationToken);
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

    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAll", "RemoveAt", "Clear", "UnionWith", "ExceptWith", "IntersectWith", "TryAdd", "Reverse", "Sort",
    };

    /// <summary>Whether a use of a variable changes the collection in it.</summary>
    public static bool Changes(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation call => ReferenceEquals(call.Instance, reference) && Changing.Contains(call.TargetMethod.Name),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } } argument => !IsReadOnly(argument.Parameter?.Type),
        IConversionOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } } argument } =>
            !IsReadOnly(argument.Parameter?.Type),
        IArrayElementReferenceOperation { Parent: IAssignmentOperation assignment } element => ReferenceEquals(assignment.Target, element),
        IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation assignment } element =>
            ReferenceEquals(assignment.Target, element),
        _ => false,
    };

    private static bool IsReadOnly(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
        or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_IReadOnlyList_T;

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
