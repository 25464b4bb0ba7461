using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Locals and parameters.</summary>
internal sealed partial class TextResolver
{
    private TextValue Local(ILocalReferenceOperation reference, ResolutionStep at)
    {
        var variable = $"the local '{reference.Local.Name}'";
        if (LoopOf(reference) is { } loop)
        {
            return Items(loop.Collection, at.Next) is { Count: > 0 } items
                ? TextComposition.Either(items)
                : Unknown(reference, $"the items of '{Shorten(loop.Collection)}' are only known when the program runs");
        }

        var writes = _assignments.OfLocal(reference.Local, reference);
        return Written(writes with { Values = LocalWrites.Reaching(reference, writes.Values).ToImmutableArray() }, variable, reference, at);
    }

    // The variable of a foreach cannot be written.
    private static IForEachLoopOperation? LoopOf(ILocalReferenceOperation reference)
    {
        if (reference.Local.DeclaringSyntaxReferences is not [{ } declaration] || declaration.SeenSyntax() is not ForEachStatementSyntax statement)
            return null;
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation loop && loop.Syntax == statement)
                return loop;
        }

        return null;
    }

    private TextValue Written(VariableWrites writes, string variable, IOperation reference, ResolutionStep at)
    {
        if (writes.Unclear)
            return Unknown(reference, $"{variable} can be set in more places than are followed");
        if (writes.Values.IsEmpty)
            return Unknown(reference, $"{variable} is never set in the code that is analysed");
        return Named(TextComposition.Either(writes.Values.Where(value => !IsNull(value)).DefaultIfEmpty(writes.Values[0]).Select(value => Resolve(value, at.Next)).ToList()));
    }

    // A literal that is not at the call.
    private static TextValue Named(TextValue value) =>
        value.Resolution is NameResolution.Literal ? value with { Resolution = NameResolution.Constant } : value;

    // Without a topic a client throws: null is no name that it can be.
    private static bool IsNull(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: null } || value is IConversionOperation { Operand: { ConstantValue: { HasValue: true, Value: null } } };

    private TextValue Parameter(IParameterReferenceOperation reference, ResolutionStep at)
    {
        var parameter = reference.Parameter;
        if (at.Frame?.ItemFor(parameter) is { } item)
            return item;
        var unknown = TextValue.Unknown(
            NameResolution.Parameter, $"it comes in through the parameter '{parameter.Name}' of {MemberName(parameter.ContainingSymbol)}", parameter.Name);
        if (_assignments.OfParameter(parameter, _cancellationToken) is { Values.IsEmpty: false } or { Unclear: true })
            return unknown with { Reason = $"{unknown.Reason}, which is set again" };
        if (at.Frame?.ArgumentFor(parameter) is { } argument)
            return Named(Resolve(argument, at.In(at.Frame.Caller)));
        return parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            ? ConstructorParameter(parameter, constructor, unknown, at)
            : unknown;
    }

    private TextValue ConstructorParameter(IParameterSymbol parameter, IMethodSymbol constructor, TextValue unknown, ResolutionStep at)
    {
        if (at.Frame is { Instance: { } instance } frame && Trace(instance, frame.Caller) is (IObjectCreationOperation { Constructor: { } made } creation, var from))
            return CreationArgument(parameter, constructor, creation, made, at, from) ?? unknown;
        if (at.Frame is { Instance: { } receiver } known && !IsGiven(Trace(receiver, known.Caller).Operation)
            || _writes.UnseenMaker(constructor.ContainingType, MemberWrites.Containers) is not null)
            return unknown with { Reason = $"{unknown.Reason}, and not every place that makes one is seen" };
        var sites = _creations.CallsOf(constructor).Select(call => ArgumentAt(call.Arguments, parameter)).ToList();
        var injected = InjectedArguments(constructor, parameter).ToList();
        if (sites.Count + injected.Count == 0 && !parameter.HasExplicitDefaultValue)
            return unknown;
        if (constructor.ReachesOtherProjects(_models))
            return unknown with { Reason = $"{unknown.Reason}, which other projects may give" };
        var elsewhere = Elsewhere;
        var values = new List<TextValue>();
        foreach (var site in sites)
        {
            if (site is null)
                return unknown;
            if (!IsNull(site))
                values.Add(elsewhere.Resolve(site, at.In(null)));
        }

        foreach (var given in injected)
            values.Add(given is null ? unknown with { Reason = $"{unknown.Reason}, which the container makes with arguments that are not known" } : elsewhere.Resolve(given, at.In(null)));
        if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string stated } && MayBeLeftOut(constructor))
            values.Add(TextValue.Of(stated, NameResolution.Constant));
        return values.Count == 0 ? unknown : Named(TextComposition.Either(values.Distinct().ToList()));
    }

    // The container and a derived class without base(...) leave an optional argument out.
    private bool MayBeLeftOut(IMethodSymbol constructor) => _writes.UnseenMaker(constructor.ContainingType, MemberWrites.Harmless) is not null
        || _classes.Value.Any(type => type.BaseType.Is(constructor.ContainingType.OriginalDefinition)
            && type.InstanceConstructors.Any(derived => _creations.BaseCallIn(derived) is null));

    // From the constructor that made the object along its base(...) and this(...) to the one that has the parameter.
    private TextValue? CreationArgument(
        IParameterSymbol parameter, IMethodSymbol constructor, IObjectCreationOperation creation, IMethodSymbol made, ResolutionStep at, ResolutionFrame? from)
    {
        if (SymbolEqualityComparer.Default.Equals(made.OriginalDefinition, constructor.OriginalDefinition))
            return ArgumentAt(creation.Arguments, parameter) is { } given ? Named(Resolve(given, at.In(from))) : null;
        var current = made;
        for (var steps = 0; steps < MaximumDepth && _creations.BaseCallIn(current) is { } call; steps++)
        {
            if (SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, constructor.OriginalDefinition))
                return ArgumentAt(call.Arguments, parameter) is { } handed ? Named(Resolve(handed, at.Next)) : null;
            current = call.TargetMethod;
        }

        return null;
    }

    private static IOperation? ArgumentAt(ImmutableArray<IArgumentOperation> arguments, IParameterSymbol parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
                return argument.Value;
        }

        return null;
    }

    private IEnumerable<IOperation?> InjectedArguments(IMethodSymbol constructor, IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String ? CreationsByContainer(constructor).Select(creation => creation.Find(parameter)) : [];

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    // Like the tracer, and through what was handed in to the body that is read, and what an own method returns.
    private (IOperation Operation, ResolutionFrame? Frame) Trace(IOperation operation, ResolutionFrame? frame)
    {
        for (var step = 0; step < MaximumDepth; step++)
        {
            operation = Origins.Trace(operation, _cancellationToken);
            if (operation is IParameterReferenceOperation { Parameter: var parameter } && frame?.ArgumentFor(parameter) is { } argument)
                (operation, frame) = (argument, frame!.Caller);
            else if (operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } && frame?.Instance is { } instance)
                (operation, frame) = (instance, frame!.Caller);
            else if (operation is IConditionalAccessInstanceOperation && ConditionalReceiver(operation) is { } receiver)
                operation = receiver;
            else if (operation is IInvocationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false } call && MethodResult.ValueOf(call.TargetMethod, _models, _cancellationToken) is { } result)
                (operation, frame) = (result, ResolutionFrame.OfCall(call, ReceiverOf(call, new ResolutionStep(0, frame), out var caller), caller));
            else
                break;
        }

        return (operation, frame);
    }

    private static IOperation? ConditionalReceiver(IOperation placeholder)
    {
        for (var child = placeholder; child.Parent is { } parent; child = parent)
        {
            if (parent is IConditionalAccessOperation access && !ReferenceEquals(access.Operation, child))
                return access.Operation;
        }

        return null;
    }
}
