using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>
/// A call that has a container make an object with some texts: <c>ActivatorUtilities.CreateInstance&lt;Worker&gt;(provider, "orders")</c>. The container fills the
/// other parameters, and never a text.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Type">The class, with the type arguments that are given there.</param>
/// <param name="Texts">The texts, by the constructor's parameters; none where their number does not tell which is which.</param>
internal sealed record ContainerCreation(IInvocationOperation Call, INamedTypeSymbol Type, ImmutableArray<(IParameterSymbol Parameter, IOperation Value)> Texts)
{
    /// <summary>The creation by a constructor; null when the call makes no object of its class.</summary>
    public static ContainerCreation? At(IInvocationOperation call, IMethodSymbol constructor)
    {
        if (call.TargetMethod.Name != "CreateInstance"
            || call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, constructor.ContainingType.OriginalDefinition)) is not { } made)
            return null;
        var given = call.Arguments.SelectMany(Items).Select(Unconverted).Where(static value => value.Type?.SpecialType == SpecialType.System_String).ToList();
        var parameters = constructor.OriginalDefinition.Parameters.Where(static parameter => parameter.Type.SpecialType == SpecialType.System_String).ToList();
        return new ContainerCreation(
            call,
            made,
            given.Count == parameters.Count ? parameters.Zip(given, static (parameter, value) => (parameter, value)).ToImmutableArray() : ImmutableArray<(IParameterSymbol, IOperation)>.Empty);
    }

    /// <summary>The text for a parameter; null when it is not known.</summary>
    public IOperation? Find(IParameterSymbol parameter) => Texts.FirstOrDefault(text => text.Parameter.Ordinal == parameter.Ordinal).Value;

    private static IEnumerable<IOperation> Items(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } items } } ? items.ElementValues : (IEnumerable<IOperation>)[argument.Value];

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }
}
