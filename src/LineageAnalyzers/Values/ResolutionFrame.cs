using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>
/// Where an expression of a body is evaluated: with which arguments the body was entered, on which object, and from where. No frame means anywhere:
/// every way into the body counts.
/// </summary>
internal sealed class ResolutionFrame
{
    private readonly ImmutableArray<IArgumentOperation> _arguments;

    private (IParameterSymbol Parameter, TextValue Value, ResolutionFrame? Around)? _item;

    private ResolutionFrame(IMethodSymbol? method, ImmutableArray<IArgumentOperation> arguments, IOperation? instance, ResolutionFrame? caller)
    {
        Method = method;
        _arguments = arguments;
        Instance = instance;
        Caller = caller;
    }

    /// <summary>The method that was entered, as it was called; null for an initialiser.</summary>
    public IMethodSymbol? Method { get; }

    /// <summary>What <c>this</c> is, an expression in <see cref="Caller"/>; null when that is not known.</summary>
    public IOperation? Instance { get; }

    /// <summary>The frame of the expressions that were handed in.</summary>
    public ResolutionFrame? Caller { get; }

    /// <summary>The frame of a body that a call enters.</summary>
    public static ResolutionFrame OfCall(IInvocationOperation call, IOperation? instance, ResolutionFrame? caller) =>
        new(call.TargetMethod, call.Arguments, instance, caller);

    /// <summary>The frame of the members of one object.</summary>
    public static ResolutionFrame OfInstance(IOperation instance, ResolutionFrame? caller) =>
        new(null, ImmutableArray<IArgumentOperation>.Empty, instance, caller);

    /// <summary>The same object, in another of its members.</summary>
    public static ResolutionFrame? OfSameInstance(ResolutionFrame? frame) =>
        frame?.Instance is { } instance ? OfInstance(instance, frame.Caller) : null;

    /// <summary>The frame of a lambda that is called with one item of a collection, in the body that is around it.</summary>
    public static ResolutionFrame OfItem(IParameterSymbol parameter, TextValue item, ResolutionFrame? around) =>
        new(around?.Method, around?._arguments ?? ImmutableArray<IArgumentOperation>.Empty, around?.Instance, around?.Caller) { _item = (parameter, item, around) };

    /// <summary>The item that a parameter of a lambda stands for; null when it is no such parameter.</summary>
    public TextValue? ItemFor(IParameterSymbol parameter) => _item is not { } item ? null
        : SymbolEqualityComparer.Default.Equals(item.Parameter, parameter) ? item.Value : item.Around?.ItemFor(parameter);

    /// <summary>What was given to a parameter of the method that was entered; null when it is a parameter of another one.</summary>
    public IOperation? ArgumentFor(IParameterSymbol parameter)
    {
        if (Method is null || !SymbolEqualityComparer.Default.Equals(Method.OriginalDefinition, parameter.ContainingSymbol.OriginalDefinition))
            return null;
        foreach (var argument in _arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
                return argument.Value;
        }

        return null;
    }
}

/// <summary>How far the resolution has come, and in which frame it is.</summary>
/// <param name="Depth">The steps from the expression that was asked for.</param>
/// <param name="Frame">The frame; null for anywhere.</param>
internal readonly record struct ResolutionStep(int Depth, ResolutionFrame? Frame)
{
    /// <summary>One step further in the same frame.</summary>
    public ResolutionStep Next => this with { Depth = Depth + 1 };

    /// <summary>One step further in another frame.</summary>
    public ResolutionStep In(ResolutionFrame? frame) => new(Depth + 1, frame);
}
