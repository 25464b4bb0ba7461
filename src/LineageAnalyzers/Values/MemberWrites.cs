using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>What the whole compilation does with members that more than their own type may write. Thread-safe.</summary>
internal sealed class MemberWrites(SourceModels models, Assignments assignments, CancellationToken cancellationToken)
{
    /// <summary>Generic types and methods that make no objects of their type arguments.</summary>
    public static ImmutableHashSet<string> Harmless { get; } = ImmutableHashSet.Create(
        "GetService", "GetRequiredService", "GetKeyedService", "GetRequiredKeyedService", "GetServices", "ILogger", "IOptions", "IOptionsSnapshot", "IOptionsMonitor", "Lazy");

    /// <summary>Those, and what lets the container call a constructor: it has no texts to give.</summary>
    public static ImmutableHashSet<string> Containers { get; } = Harmless.Union(Registrations).Add("AddHostedService").Add("CreateInstance");

    private static ImmutableHashSet<string> Registrations => ImmutableHashSet.Create(
        "AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient");

    private readonly ConcurrentDictionary<ISymbol, (bool, ImmutableArray<IOperation>)> _outside = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// What is written to a static member anywhere; unclear where other projects may write. Of a member of objects use
    /// <see cref="IsOnlyInitialised"/> and what made the object.
    /// </summary>
    public VariableWrites OfStatic(ISymbol member)
    {
        var own = assignments.InType(member, cancellationToken);
        if (!MayBeWrittenOutside(member))
            return own;
        var (isClear, values) = Outside(member);
        return new VariableWrites(own.Values.AddRange(values), own.Unclear || !isClear || IsOpen(member));
    }

    /// <summary>Whether objects keep what their constructors and initialisers give to a member: nobody in sight writes it later.</summary>
    public bool IsOnlyInitialised(ISymbol member)
    {
        var own = assignments.InType(member, cancellationToken);
        if (own.Values.Any(value => !IsInitial(value)))
            return false;
        var (isClear, values) = Outside(member);
        return isClear && values.IsEmpty;
    }

    /// <summary>What the constructors and the initialiser of its own type give to a member of an object, the initialiser left out where a constructor always writes.</summary>
    public ImmutableArray<IOperation> InitialValues(ISymbol member)
    {
        var values = assignments.InType(member, cancellationToken).Values.Where(value => IsInitial(value) && !IsInObjectInitializer(value)).ToImmutableArray();
        var constructors = member.ContainingType.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).ToList();
        var inConstructors = values.Where(value => AssignmentOf(value) is not null).ToImmutableArray();
        return !inConstructors.IsEmpty && constructors.Count == 1 && inConstructors.Any(IsAlwaysReached) ? inConstructors : values;
    }

    /// <summary>Calls of generic methods that have the type among their type arguments.</summary>
    public IEnumerable<IInvocationOperation> CallsWithTypeArgument(INamedTypeSymbol type)
    {
        foreach (var tree in models.SearchedTrees)
        {
            foreach (var argument in FileIndex.Of(tree, cancellationToken).TypeArguments[type.Name])
            {
                if (argument.Parent?.Parent is not GenericNameSyntax generic)
                    continue;
                var called = generic.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? generic.Parent : generic;
                if (called.Parent is InvocationExpressionSyntax invocation && invocation.Expression == called
                    && models.OperationOf(invocation, cancellationToken) is IInvocationOperation call
                    && call.TargetMethod.TypeArguments.Any(given => SymbolEqualityComparer.Default.Equals(given.OriginalDefinition, type.OriginalDefinition)))
                    yield return call;
            }
        }
    }

    /// <summary>
    /// The generic type or method through which objects of the type may come from where nobody sees: a serializer, a consumer, the configuration. Null when
    /// there is none.
    /// </summary>
    public string? UnseenMaker(INamedTypeSymbol type, ImmutableHashSet<string> harmless)
    {
        foreach (var tree in models.SearchedTrees)
        {
            foreach (var argument in FileIndex.Of(tree, cancellationToken).TypeArguments[type.Name])
            {
                if (argument.Parent?.Parent is not GenericNameSyntax generic || harmless.Contains(generic.Identifier.ValueText))
                    continue;
                var isRegistered = Registrations.Contains(generic.Identifier.ValueText)
                    && generic.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments.Count: > 0 };
                if (!isRegistered && models.ModelAt(argument)?.GetTypeInfo(argument, cancellationToken).Type.Is(type.OriginalDefinition) == true)
                    return generic.Identifier.ValueText;
            }
        }

        return null;
    }

    private static bool MayBeWrittenOutside(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
        IPropertySymbol { SetMethod: { } setter } => setter.DeclaredAccessibility != Accessibility.Private,
        _ => false,
    };

    private bool IsOpen(ISymbol member) => (member is IPropertySymbol { SetMethod: { } setter } ? setter : member).ReachesOtherProjects(models);

    private (bool IsClear, ImmutableArray<IOperation> Values) Outside(ISymbol member) =>
        _outside.GetOrAdd(member.OriginalDefinition, FindOutside);

    private (bool, ImmutableArray<IOperation>) FindOutside(ISymbol member)
    {
        var isClear = true;
        var values = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var tree in models.SearchedTrees)
        {
            foreach (var node in FileIndex.Of(tree, cancellationToken).Writes[member.Name])
            {
                // Of a tuple that is assigned to, the type itself tells which part is written.
                if (node is ArgumentSyntax { Parent: TupleExpressionSyntax } && IsInOwnType(node, member))
                    continue;
                var operation = models.OperationOf(node, cancellationToken);
                var target = operation switch
                {
                    IAssignmentOperation assignment => assignment.Target,
                    IIncrementOrDecrementOperation change => change.Target,
                    IArgumentOperation argument => argument.Value,
                    _ => null,
                };
                if (target is not IMemberReferenceOperation reference)
                    isClear &= node is AssignmentExpressionSyntax && target is not null;
                else if (!SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member) || IsInObjectInitializer(reference) || IsInOwnType(node, member))
                    continue;
                else if (operation is ISimpleAssignmentOperation simple)
                    values.Add(simple.Value);
                else
                    isClear = false;
            }
        }

        return (isClear, values.ToImmutable());
    }

    private bool IsInOwnType(SyntaxNode node, ISymbol member) =>
        member.ContainingType.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span.Contains(node.Span));

    private static bool IsInitial(IOperation value) => IsInObjectInitializer(value) || AssignmentOf(value) switch
    {
        not null => value.Syntax.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is ConstructorDeclarationSyntax
            && value.Syntax.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null,
        null => true,
    };

    // _topic = topic, or (_producer, _topic) = (producer, topic)
    private static IAssignmentOperation? AssignmentOf(IOperation value)
    {
        if (value.Parent is ISimpleAssignmentOperation simple)
            return simple;
        var parent = value.Parent is ITupleOperation tuple ? tuple.Parent : null;
        return (parent is IConversionOperation ? parent.Parent : parent) as IDeconstructionAssignmentOperation;
    }

    private static bool IsInObjectInitializer(IOperation operation)
    {
        var target = operation is IMemberReferenceOperation reference ? reference : (operation.Parent as ISimpleAssignmentOperation)?.Target as IMemberReferenceOperation;
        return target?.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver };
    }

    private static bool IsAlwaysReached(IOperation value) =>
        AssignmentOf(value)?.Parent is IExpressionStatementOperation { Parent: IBlockOperation { Parent: IConstructorBodyOperation } or IConstructorBodyOperation };
}
