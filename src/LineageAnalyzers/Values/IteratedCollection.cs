using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Finds the collection that a variable takes its items from, one after the other.</summary>
internal static class IteratedCollection
{
    /// <summary>
    /// The collection of a <c>foreach</c> variable, or of the parameter of a lambda that <c>Select</c> or <c>ForEach</c> is given; null when it is neither.
    /// </summary>
    public static IOperation? Of(IOperation item)
    {
        while (item is IConversionOperation { OperatorMethod: null } conversion)
            item = conversion.Operand;
        return item switch
        {
            ILocalReferenceOperation local => OfLoop(local),
            IParameterReferenceOperation parameter => OfLambda(parameter),
            _ => null,
        };
    }

    private static IOperation? OfLoop(ILocalReferenceOperation variable)
    {
        for (var outer = variable.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IForEachLoopOperation loop && loop.Locals.Contains(variable.Local, SymbolEqualityComparer.Default))
                return loop.Collection;
        }

        return null;
    }

    private static IOperation? OfLambda(IParameterReferenceOperation parameter)
    {
        IOperation? outer = parameter;
        while (outer is not null and not IAnonymousFunctionOperation)
            outer = outer.Parent;
        if (outer is not IAnonymousFunctionOperation { Symbol.Parameters: [var first, ..] } || !SymbolEqualityComparer.Default.Equals(first, parameter.Parameter))
            return null;
        while (outer.Parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            outer = outer.Parent;
        return outer.Parent is IInvocationOperation { TargetMethod: { Name: "Select" or "ForEach" } method } call && IsOfSystem(method.ContainingType)
            ? call.Instance ?? call.Arguments[0].Value
            : null;
    }

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space.Name == "System";
    }
}
