using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>
/// What the parameters and type parameters of methods stand for at one call, or at a chain of calls of which each gives what the one below it takes.
/// It notes what it is asked for and does not bind: that is what a caller still has to say. For one thread.
/// </summary>
internal sealed class CallBinding
{
    private readonly ImmutableDictionary<ISymbol, IOperation> _arguments;
    private readonly ImmutableDictionary<ISymbol, ITypeSymbol> _types;
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    private CallBinding(ImmutableDictionary<ISymbol, IOperation> arguments, ImmutableDictionary<ISymbol, ITypeSymbol> types)
    {
        _arguments = arguments;
        _types = types;
    }

    /// <summary>The parameters and type parameters of methods that were asked for and are not bound.</summary>
    public IReadOnlyCollection<ISymbol> Open => _open;

    /// <summary>Nothing is bound.</summary>
    public static CallBinding Create() => new(
        ImmutableDictionary.Create<ISymbol, IOperation>(SymbolEqualityComparer.Default),
        ImmutableDictionary.Create<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default));

    /// <summary>This binding, with nothing asked for yet.</summary>
    public CallBinding Anew() => new(_arguments, _types);

    /// <summary>This binding with what a call gives to a method that it reaches, by its own name or by that of a member that the method implements.</summary>
    public CallBinding At(IInvocationOperation call, IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        var arguments = _arguments.ToBuilder();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < method.Parameters.Length)
                arguments[method.Parameters[parameter.Ordinal]] = argument.Value;
        }

        var types = _types.ToBuilder();
        var called = call.TargetMethod;
        for (var index = 0; index < Math.Min(called.TypeArguments.Length, method.TypeParameters.Length); index++)
            Bind(method.TypeParameters[index], called.TypeArguments[index]);
        foreach (var (parameter, argument) in TypeArguments.Between(called.ContainingType, method.ContainingType))
            Bind(parameter, argument);
        return new CallBinding(arguments.ToImmutable(), types.ToImmutable());

        // Inside of a generic class its own type parameters stay what they are.
        void Bind(ITypeParameterSymbol parameter, ITypeSymbol argument)
        {
            if (!SymbolEqualityComparer.Default.Equals(parameter, argument))
                types[parameter] = argument;
        }
    }

    /// <summary>The argument for a parameter; null when it is not bound.</summary>
    public IOperation? Of(IParameterSymbol parameter)
    {
        if (_arguments.TryGetValue(parameter.OriginalDefinition, out var argument))
            return argument;
        _open.Add(parameter.OriginalDefinition);
        return null;
    }

    /// <summary>The type, with every bound type parameter in it replaced.</summary>
    public ITypeSymbol Of(ITypeSymbol type)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                if (_types.TryGetValue(parameter, out var given))
                    return Of(given);
                _open.Add(parameter);
                return type;
            case INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named:
                var arguments = named.TypeArguments.Select(Of).ToArray();
                return arguments.SequenceEqual(named.TypeArguments, SymbolEqualityComparer.Default) ? type : named.ConstructedFrom.Construct(arguments);
            default:
                return type;
        }
    }
}
