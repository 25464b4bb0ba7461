using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>What the code that configures an object of options assigns to its properties.</summary>
internal static class BuilderAssignments
{
    /// <summary>The references to a property of the object, in source order.</summary>
    public static IEnumerable<IPropertyReferenceOperation> To(string property, BuilderScope scope, SourceModels models, CancellationToken cancellationToken) =>
        BuilderCalls.ScopesOf(scope, models, cancellationToken).SelectMany(inner => inner.Body.DescendantsAndSelf()
            .OfType<IPropertyReferenceOperation>()
            .Where(reference => reference.Property.Name == property && reference.Instance is { } instance && Is(instance, inner.Builder)));

    /// <summary>
    /// The value that a property has after the code: null when it is not assigned, <see cref="NameSource.Unknown"/> when it is assigned on some ways only or more
    /// than once.
    /// </summary>
    public static NameSource? ValueOf(string property, BuilderScope scope, SourceModels models, CancellationToken cancellationToken)
    {
        var assignments = BuilderCalls.ScopesOf(scope, models, cancellationToken)
            .SelectMany(inner => inner.Body.DescendantsAndSelf().OfType<IAssignmentOperation>().Where(assignment => IsOf(assignment.Target, property, inner.Builder)))
            .ToList();
        return assignments switch
        {
            [] => null,
            [ISimpleAssignmentOperation { Value: var value } only] when IsAlwaysMade(only) => NameSource.From(value),
            _ => new NameSource.Unknown(Model.Manifests.NameResolution.Dynamic, $"{property} is set on some ways only"),
        };
    }

    /// <summary>Whether the object is handed to code that is not here, which may set anything.</summary>
    public static bool Escapes(BuilderScope scope, SourceModels models, CancellationToken cancellationToken) =>
        BuilderCalls.ScopesOf(scope, models, cancellationToken).Any(inner => inner.Body.DescendantsAndSelf()
            .OfType<IArgumentOperation>()
            .Any(argument => Is(argument.Value, inner.Builder)
                && argument.Parent is IInvocationOperation { TargetMethod: var method }
                && !(method.IsExtensionMethod && argument.Parameter?.Ordinal == 0)
                && method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty));

    // Another version of the library may have properties that this one does not know.
    private static bool IsOf(IOperation target, string property, IParameterSymbol builder) => target switch
    {
        IPropertyReferenceOperation reference => reference.Property.Name == property && reference.Instance is { } instance && Is(instance, builder),
        IInvalidOperation { Syntax: MemberAccessExpressionSyntax access } unknown =>
            access.Name.Identifier.ValueText == property && unknown.ChildOperations.Any(child => Is(child, builder)),
        _ => false,
    };

    private static bool Is(IOperation operation, IParameterSymbol builder)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, builder);
    }

    private static bool IsAlwaysMade(IOperation assignment)
    {
        var parent = assignment.Parent;
        while (parent is IExpressionStatementOperation or IBlockOperation)
            parent = parent.Parent;
        return parent is null or IAnonymousFunctionOperation or IMethodBodyOperation or ILocalFunctionOperation;
    }
}
