using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Bodies of own methods and functions that calls go into.</content>
internal sealed partial class BodyInterpreter
{
    private const int MostNested = 2;

    private const int MostLinks = 6;

    /// <inheritdoc/>
    public FlowValue Call(FunctionValue function, IReadOnlyList<FlowValue> arguments)
    {
        var parameters = function.Method.Parameters;
        var values = parameters.Select((parameter, index) => index < arguments.Count ? arguments[index] : Unknown(parameter)).ToImmutableArray();
        if (function.Body is null)
            Restore(function);
        if (function.Body is not { } body)
            return Enter(function.Method, function.Receiver, values) ?? _memory.Computed(FlowTransformation.Transformation, values.Prepend(function.Receiver));
        if (CanEnter(function.Method))
            return RunBody(function.Method, body, function.Receiver, values, captured: function.Captured);
        _reads.HandOn(values, _memory, PlaceOf(body));
        return _memory.Computed(FlowTransformation.Transformation, values);
    }

    /// <inheritdoc/>
    public FlowValue? Enumerate(ITypeSymbol type, FlowValue collection)
    {
        foreach (var member in type.OriginalDefinition.GetMembers("GetEnumerator"))
        {
            if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false, DeclaringSyntaxReferences.IsEmpty: false } method && CanEnter(method, collection))
                return Enter(method, collection, ImmutableArray<FlowValue>.Empty);
        }

        return null;
    }

    // The variables of a method that has ended are what they were when the function was made.
    private void Restore(FunctionValue function)
    {
        foreach (var (variable, kept) in function.Captured)
        {
            if (!_run.IsUnderWay(variable.ContainingSymbol))
                _memory.State.Set(variable, kept);
        }
    }

    /// <inheritdoc/>
    public ITypeSymbol Given(ITypeSymbol type) => _run.Given(type);

    /// <inheritdoc/>
    public IOperation Behind(IOperation value)
    {
        for (var run = _run; run is not null && Unconverted(value) is IParameterReferenceOperation { Parameter: var parameter }; run = run.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(run.Method.OriginalDefinition, parameter.ContainingSymbol) && run.Call?.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } given)
                value = given.Value;
        }

        return Unconverted(value);
    }

    // A local function runs on the object of the method around it.
    private FlowValue ReceiverOf(IMethodSymbol method, FlowValue instance) => method.MethodKind == MethodKind.LocalFunction ? _run.This : instance;

    // Null when no code is known that the call could reach.
    private FlowValue? Enter(IMethodSymbol method, FlowValue receiver, ImmutableArray<FlowValue> arguments, IInvocationOperation? call = null)
    {
        if (IsForeignCall(method, receiver, call, out var foreign))
            return Apply(foreign!, receiver, arguments, call);
        // base.Method() means the one that it names and no other.
        var targets = method.MethodKind == MethodKind.LocalFunction || call is { IsVirtual: false, Instance: IInstanceReferenceOperation }
            ? ImmutableArray.Create(method.OriginalDefinition)
            : Stated(method, call) ?? _memory.Fitting(_context.Targets.Of(method, call?.Instance?.Type), receiver);
        if (targets.IsEmpty)
            return null;
        var open = targets.RemoveAll(target => !CanEnter(target, receiver));
        if (open.IsEmpty)
            return Returning(targets, arguments);
        var bodies = new List<(IMethodSymbol Method, IOperation Body)>();
        foreach (var target in open)
        {
            if (_context.Bodies.Of(target, _budget.CancellationToken) is { } body)
                bodies.Add((target, body));
        }

        if (bodies.Count == 0)
            return null;
        var place = call is null ? null : PlaceOf(call);
        var given = arguments.Select(argument => At(argument, place)).ToImmutableArray();
        // What decides which object it is decides which of the methods runs.
        var result = bodies.Count == 1 ? RunTarget(bodies[0]) : RunBranches(receiver.Deciding, bodies.Select(body => (Func<FlowValue>)(() => RunTarget(body))).ToList());
        return OrUnknown(method, receiver, given, result, call);

        FlowValue RunTarget((IMethodSymbol Method, IOperation Body) target) =>
            Finish(target.Method, RunBody(target.Method, target.Body, Known(_memory.Reaching(target.Method, targets, receiver), target.Method), given, call), place);
    }

    // T.Make(...): the static member of the type that the calls at hand give for T; null where the call is none, or nobody says the type.
    private ImmutableArray<IMethodSymbol>? Stated(IMethodSymbol method, IInvocationOperation? call)
    {
        if (!method.IsStatic || call?.ConstrainedToType is not { } constrained || Given(constrained) is not INamedTypeSymbol type)
            return null;
        foreach (var contract in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType.OriginalDefinition))
                continue;
            foreach (var member in contract.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition) && type.FindImplementationForInterfaceMember(member) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } made)
                    return ImmutableArray.Create(made.OriginalDefinition);
            }
        }

        return null;
    }

    // Of an object that nobody is seen to make, the one that a container makes of the class.
    private FlowValue Known(FlowValue receiver, IMethodSymbol target)
    {
        if (_isForItself || target.IsStatic || target.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.PropertyGet or MethodKind.PropertySet)
            || !_context.Services.Gives(target.ContainingType))
            return receiver;
        foreach (var id in receiver.Objects)
        {
            if (_memory.State.Object(id) is var content && (content.IsMade || content.Form is not null || content.Base.Any(static origin => !IsUnknown(origin))))
                return receiver;
        }

        return Instance(target.ContainingType);
    }

    // A method that is under way already: it gives what it gives in its other runs.
    private FlowValue? Returning(ImmutableArray<IMethodSymbol> targets, ImmutableArray<FlowValue> arguments)
    {
        if (_run.Depth >= MostDepth || targets.Select(_run.RunOf).FirstOrDefault(under => under is not null) is not { } run)
            return null;
        _reads.HandOn(arguments, _memory, null);
        return run.Returned;
    }

    private FlowValue Finish(IMethodSymbol method, FlowValue result, SourceLocation? place) => method.ReturnsVoid ? FlowValue.None : At(result, place);

    private bool CanEnter(IMethodSymbol method) => _run.Depth < MostDepth && _run.CountOf(method) < MostNested;

    // One object of a class may hand on to another one, as links of a chain do.
    private bool CanEnter(IMethodSymbol method, FlowValue receiver) =>
        CanEnter(method) || _run.Depth < MostDepth && receiver.Objects is [var id] && _memory.State.Object(id).IsMade && !_run.IsOn(method, id) && _run.CountOf(method) < MostLinks;

    private FlowValue RunBody(
        IMethodSymbol method, IOperation body, FlowValue receiver, ImmutableArray<FlowValue> arguments, IInvocationOperation? call = null, Action<FlowState>? look = null,
        ImmutableArray<(ISymbol Variable, FlowValue Value)> captured = default)
    {
        method = method.PartialImplementationPart ?? method;
        _context.Entered.Add(method.OriginalDefinition);
        var caller = _run;
        var before = _memory.State;
        var wasReachable = _isReachable;
        var start = before.Branch();
        _memory.State = start;
        foreach (var parameter in method.Parameters)
            start.Set(parameter, parameter.RefKind == RefKind.Out || parameter.Ordinal >= arguments.Length ? FlowValue.None : arguments[parameter.Ordinal]);
        if (!captured.IsDefault)
        {
            // The variables of a method that has ended are what they were when the function was made.
            foreach (var (variable, kept) in captured)
            {
                if (!caller.IsUnderWay(variable.ContainingSymbol))
                    start.Set(variable, kept);
            }
        }

        _run = new Activation(method, receiver, before, caller, call) { Self = SelfOf(receiver) };
        _isReachable = true;
        var value = Run(body);
        if (_run.GoesBack)
        {
            _memory.State = start;
            _isReachable = true;
            value = Run(body);
        }

        var run = _run;
        if (_isReachable)
            run.Exit(_memory.State.Since(before));
        var returned = body is IBlockOperation or IMethodBodyOperation or IConstructorBodyOperation ? run.Returned : run.Returned.Or(value);
        var conditions = run.EndConditions.Count == 0 ? ImmutableArray<Origin>.Empty : run.EndConditions.Distinct().ToImmutableArray();
        if (run.Varies)
            returned = Decided(returned, conditions);
        _budget.Spend(run.Exits.Count);
        var end = EndOf(run, conditions);
        look?.Invoke(end);
        _tried = run.IsTry && call is not null ? new Attempted(call, method, before, EndWith(true), EndWith(false)) : null;
        var outputs = OutputsOf(method, end);
        before.Return(end, variable => IsOwn(variable, method));
        _memory.State = before;
        _run = caller;
        // A method that never comes back ends the way of its caller, too.
        _isReachable = wasReachable && run.Exits.Count > 0;
        AssignOutputs(outputs, call);
        return run.Yielded is { } items ? _memory.Collection(items) : returned;

        FlowState EndWith(bool answer)
        {
            var state = before.Branch();
            state.Join(run.ExitsWith(answer), conditions);
            state.Keep(end);
            return state;
        }
    }

    private static FlowState EndOf(Activation run, ImmutableArray<Origin> conditions)
    {
        if (run.Exits.Count == 1)
            return run.Exits[0];
        var end = run.Before.Branch();
        end.Join(run.Exits, conditions);
        return end;
    }

    // What a method leaves in the variables that it is given for its out and ref parameters.
    private static List<(int Ordinal, FlowValue Value)> OutputsOf(IMethodSymbol method, FlowState end)
    {
        var outputs = new List<(int, FlowValue)>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                outputs.Add((parameter.Ordinal, end.Find(parameter) ?? FlowValue.None));
        }

        return outputs;
    }

    private ITypeSymbol? SelfOf(FlowValue receiver) => receiver.Objects is [var only] && _memory.State.Object(only) is { IsMade: true, Type: { } type } ? type : null;

    private static bool IsOwn(ISymbol variable, IMethodSymbol method) =>
        variable is ILocalSymbol or IParameterSymbol && SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method);

    private void AssignOutputs(List<(int Ordinal, FlowValue Value)> outputs, IInvocationOperation? call)
    {
        if (call is null)
            return;

        foreach (var (ordinal, value) in outputs)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter?.Ordinal == ordinal)
                    Assign(argument.Value, value);
            }
        }
    }
}
