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
        if (MayChange(collection, origins, models, cancellationToken))
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
    /// Whether a collection may get other items after it was made, through any of the variables that it passes: a local in its body, a member wherever it can
    /// be named.
    /// </summary>
    public static bool MayChange(IOperation collection, OriginTracer origins, SourceModels models, CancellationToken cancellationToken)
    {
        var passed = new List<ISymbol>();
        var origin = origins.Trace(collection, passed, cancellationToken);
        if (Unconverted(origin) is IFieldReferenceOperation or IPropertyReferenceOperation or ILocalReferenceOperation)
            passed.Add(Unconverted(origin) is ILocalReferenceOperation { Local: var last } ? last : ((IMemberReferenceOperation)Unconverted(origin)).Member);
        return passed.Any(variable => variable is ILocalSymbol local
            ? MayChange(local, collection, models, cancellationToken)
            : CollectionMembers.MayChange(variable, models, cancellationToken));
    }

    private static bool MayChange(ILocalSymbol local, IOperation use, SourceModels models, CancellationToken cancellationToken)
    {
        var body = use;
        while (body.Parent is not null)
            body = body.Parent;
        foreach (var operation in body.Descendants())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && Changes(reference, models, cancellationToken))
                return true;
        }

        return false;
    }

    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAll", "RemoveAt", "Clear", "UnionWith", "ExceptWith", "IntersectWith", "TryAdd", "Reverse", "Sort",
    };

    /// <summary>Whether a use of a variable changes the collection in it.</summary>
    public static bool Changes(IOperation reference, SourceModels models, CancellationToken cancellationToken) => reference.Parent switch
    {
        IInvocationOperation call => ReferenceEquals(call.Instance, reference) && Changing.Contains(call.TargetMethod.Name),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } } argument => !IsLeftAlone(argument, models, cancellationToken),
        IConversionOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } } argument } =>
            !IsLeftAlone(argument, models, cancellationToken),
        IArrayElementReferenceOperation { Parent: IAssignmentOperation assignment } element => ReferenceEquals(assignment.Target, element),
        IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation assignment } element =>
            ReferenceEquals(assignment.Target, element),
        _ => false,
    };

    private static bool IsLeftAlone(IArgumentOperation argument, SourceModels models, CancellationToken cancellationToken) =>
        IsReadOnly(argument.Parameter?.Type) || HandedCollections.IsOnlyRead(argument, models, cancellationToken);

    /// <summary>Whether nobody can change a collection through the type.</summary>
    public static bool IsReadOnly(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
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
