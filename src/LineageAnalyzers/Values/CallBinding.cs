using System.Collections.Immutable;
using LineageAnalyzers.Recognition;
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
    private readonly HashSet<ISymbol> _open;

    private CallBinding(ImmutableDictionary<ISymbol, IOperation> arguments, ImmutableDictionary<ISymbol, ITypeSymbol> types, HashSet<ISymbol>? open = null)
    {
        _arguments = arguments;
        _types = types;
        _open = open ?? new(SymbolEqualityComparer.Default);
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
    public CallBinding At(IInvocationOperation call, IMethodSymbol method) => At(call.Arguments, call.TargetMethod, method, null);

    /// <summary>This binding with what the creation of an object, or a constructor of its class, gives to a constructor.</summary>
    public CallBinding At(ConstructorCall call) => At(call.Arguments, call.Constructor, call.Constructor.OriginalDefinition, null);

    /// <summary>This binding with what is given to a container that makes an object.</summary>
    public CallBinding At(ContainerCreation creation)
    {
        var types = _types.ToBuilder();
        foreach (var (parameter, argument) in TypeArguments.Between(creation.Type, creation.Type.OriginalDefinition))
        {
            if (!SymbolEqualityComparer.Default.Equals(parameter, argument))
                types[parameter] = argument;
        }

        return new CallBinding(_arguments.SetItems(creation.Texts.Select(static text => new KeyValuePair<ISymbol, IOperation>(text.Parameter, text.Value))), types.ToImmutable());
    }

    /// <summary>The same with a call that does not bind: a type parameter stands for the type of the argument where it is the whole of a parameter's type.</summary>
    public CallBinding At(MeantCall call, IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        var (arguments, types) = (_arguments.ToBuilder(), _types.ToBuilder());
        foreach (var (given, value) in call.Arguments)
        {
            var parameter = method.Parameters[given.Ordinal];
            arguments[parameter] = value;
            if (parameter.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } type && value.Type is { } known)
                types[type] = known;
        }

        return new CallBinding(arguments.ToImmutable(), types.ToImmutable());
    }

    /// <summary>
    /// This binding with what a call on the way gives to the method it calls; what is asked for there is asked for here. Null when the method calls itself.
    /// </summary>
    public CallBinding? Into(IInvocationOperation call)
    {
        var called = call.TargetMethod;
        var method = called.OriginalDefinition;
        var types = method.TypeParameters.Zip(called.TypeArguments, (parameter, argument) => (Parameter: parameter, Argument: argument))
            .Concat(TypeArguments.Between(called.ContainingType, method.ContainingType))
            .Where(pair => !SymbolEqualityComparer.Default.Equals(pair.Parameter, pair.Argument));
        return method.Parameters.Any(_arguments.ContainsKey) || types.Any(pair => _types.ContainsKey(pair.Parameter) || Mentions(pair.Argument, pair.Parameter))
            ? null
            : At(call.Arguments, called, method, _open);
    }

    // A type parameter that stands for a type with itself inside would never come to an end.
    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol => SymbolEqualityComparer.Default.Equals(type, parameter),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => Mentions(argument, parameter)),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameter),
        _ => false,
    };

    private CallBinding At(ImmutableArray<IArgumentOperation> given, IMethodSymbol called, IMethodSymbol method, HashSet<ISymbol>? open)
    {
        method = method.OriginalDefinition;
        var arguments = _arguments.ToBuilder();
        foreach (var argument in given)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < method.Parameters.Length)
                arguments[method.Parameters[parameter.Ordinal]] = argument.Value;
        }

        var types = _types.ToBuilder();
        for (var index = 0; index < Math.Min(called.TypeArguments.Length, method.TypeParameters.Length); index++)
            Bind(method.TypeParameters[index], called.TypeArguments[index]);
        foreach (var (parameter, argument) in TypeArguments.Between(called.ContainingType, method.ContainingType))
            Bind(parameter, argument);
        return new CallBinding(arguments.ToImmutable(), types.ToImmutable(), open);

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
