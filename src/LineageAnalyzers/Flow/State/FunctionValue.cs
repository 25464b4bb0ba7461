using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>A function that code holds in its hands.</summary>
/// <param name="Method">The method, local function or lambda.</param>
/// <param name="Body">The body of a lambda; null for a method that has a declaration of its own.</param>
/// <param name="Receiver">The object that it is called on, or that its lambda stands in.</param>
internal sealed record FunctionValue(IMethodSymbol Method, IOperation? Body, FlowValue Receiver)
{
    /// <inheritdoc/>
    public bool Equals(FunctionValue? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Body?.Syntax == other.Body?.Syntax;

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
