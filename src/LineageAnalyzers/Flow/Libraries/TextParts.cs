using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Takes a text that code puts together apart into the values that it shows: holes, operands, items, the values of a map.</summary>
internal static class TextParts
{
    /// <summary>The values that are shown, each by itself; constants show nothing.</summary>
    public static IEnumerable<IOperation> Of(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().SelectMany(hole => Of(hole.Expression)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Of(sum.LeftOperand).Concat(Of(sum.RightOperand)),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.SelectMany(Of),
        IInvocationOperation { TargetMethod: { Name: "Format" or "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String } } call => call.Arguments.SelectMany(argument => Of(argument.Value)),
        IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "KeyValuePair" } } call => call.Arguments.SelectMany(argument => Of(argument.Value)),
        IObjectCreationOperation { Type.Name: "KeyValuePair" or "ActivityEvent" or "ActivityTagsCollection" or "TagList" } pair => OfCollection(pair),
        IObjectCreationOperation { Initializer: { } initializer } collection when collection.Arguments.IsEmpty && initializer.Initializers.All(IsEntry) => OfCollection(collection),
        _ when value.ConstantValue.HasValue => [],
        _ when IsCollection(value) => value.ChildOperations.SelectMany(Of),
        _ => [value],
    };

    private static bool IsEntry(IOperation part) =>
        part is IInvocationOperation { TargetMethod.Name: "Add" } or ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } };

    private static IEnumerable<IOperation> OfCollection(IObjectCreationOperation collection)
    {
        foreach (var argument in collection.Arguments)
        {
            foreach (var part in Of(argument.Value))
                yield return part;
        }

        foreach (var entry in collection.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            var values = entry switch
            {
                IInvocationOperation add => add.Arguments.Select(argument => argument.Value),
                ISimpleAssignmentOperation assignment => [assignment.Value],
                _ => [],
            };
            foreach (var part in values.SelectMany(Of))
                yield return part;
        }
    }

    /// <summary>Whether an operation makes a collection of its parts.</summary>
    // Collection expressions, and arguments gathered for 'params ReadOnlySpan<T>' (C# 13). Their interface came after the oldest compiler that we
    // load into, so they are told by their syntax and their type.
    public static bool IsCollection(IOperation operation) =>
        operation.Syntax.IsKind(SyntaxKind.CollectionExpression)
        || operation is { IsImplicit: true, Type: INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", ContainingNamespace.Name: "System" } };
}
