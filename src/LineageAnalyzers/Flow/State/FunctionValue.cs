using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>A function that code holds in its hands.</summary>
/// <param name="Method">The method, local function or lambda.</param>
/// <param name="Body">The body of a lambda; null for a method that has a declaration of its own.</param>
/// <param name="Receiver">The object that it is called on, or that its lambda stands in.</param>
internal sealed record FunctionValue(IMethodSymbol Method, IOperation? Body, FlowValue Receiver)
{
    /// <summary>What the variables around a lambda held when it was made, for when their method has ended.</summary>
    public ImmutableArray<(ISymbol Variable, FlowValue Value)> Captured { get; init; } = ImmutableArray<(ISymbol, FlowValue)>.Empty;

    /// <inheritdoc/>
    public bool Equals(FunctionValue? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Body?.Syntax == other.Body?.Syntax && Receiver.SameAs(other.Receiver) && SameCaptured(other);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);

    private bool SameCaptured(FunctionValue other)
    {
        if (Captured.Length != other.Captured.Length)
            return false;
        for (var index = 0; index < Captured.Length; index++)
        {
            if (!Captured[index].Value.SameAs(other.Captured[index].Value))
                return false;
        }

        return true;
    }
}
