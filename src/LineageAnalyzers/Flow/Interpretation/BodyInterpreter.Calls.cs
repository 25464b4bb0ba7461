using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Calls: of clients, of libraries, of own code.</content>
internal sealed partial class BodyInterpreter
{
    private const int MostNested = 2;

    private const int MostLinks = 6;

    /// <inheritdoc/>
    public override FlowValue VisitInvocation(IInvocationOperation operation, object? argument)
    {
        var instance = Run(operation.Instance);
        var call = new CallSite(operation, instance, ArgumentValues(operation.Arguments, operation.TargetMethod), PlaceOf(operation));
        if (SendThroughWrappers(call) && _context.Producers.Contains(operation.Syntax))
            return Produce(call);
        if (_context.Consumptions.Is(operation))
            return Consume(call);
        if (call.Type?.Is(_context.Symbols.Kafka.Headers) == true && call.Name == "Add")
            return AddHeader(call);
        if (call.Name is "AddAsync" or "Add" && Calls.OutputBindings.IsCollector(call.Type))
            return Collect(call);
        if ((ResolvedService(call) ?? Streamed(call) ?? Opened(call)) is { } given)
            return given;
        var sinkKind = _context.OutsideSinks.KindOf(call, _memory);
        if (sinkKind is { } sink)
            Report(sink, MemberNames.Of((call.Method.ReducedFrom ?? call.Method).OriginalDefinition), call.Name.StartsWith("CopyTo", StringComparison.Ordinal) ? call.All : call.Inputs, call.Place, operation.Arguments.Skip(call.IsExtension ? 1 : 0));
        if (operation.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
            return HandsOn(call) ? FlowValue.None : Invoke(call);
        if (operation.TargetMethod.MethodKind == MethodKind.Constructor)
            return Chain(operation.TargetMethod, call.Arguments);
        return Modelled(call) ?? Enter(call.Method, ReceiverOf(call.Method, instance), call.Arguments, operation) ?? Dispatch(call) ?? Unseen(call, isSink: sinkKind is not null);
    }

    // Null when no library is known whose method it is.
    private FlowValue? Modelled(CallSite call)
    {
        if (_whole.Count > 0 && (TreeMethods.IsParse(call.Method) || _context.Serialization.Reads(call.Operation, _budget.CancellationToken) is not null))
            _parsed.UnionWith(call.Arguments.SelectMany(argument => argument.Origins).Select(origin => origin.Root).OfType<ConsumedRoot>().Select(root => root.Endpoint));
        foreach (var library in _libraries)
        {
            if (library.Apply(call, _memory, this) is not { } result)
                continue;
            if (library is SerializationModel)
                _reads.HandOn(call.All, _memory, call.Place);
            return result;
        }

        if (_context.Libraries.Of(call.Method) is { } method && method.Apply(new LibraryCall(call, _memory, this)) is { } modelled)
        {
            if (method.Exposes)
                _reads.HandOn(call.Inputs.Any() ? call.Inputs : call.All, _memory, call.Place);
            if (method.Reads)
                _reads.Access(call.Operation, modelled, _memory, call.Place);
            if (method.Stores && IsForeign(call.Receiver))
            {
                Escape(call.Inputs, call.Place);
                foreach (var input in call.Inputs)
                    _memory.Keep(call.Receiver, input);
            }

            return modelled;
        }

        var source = _context.OutsideSources.KindOf(call.Method.ReducedFrom ?? call.Method) ?? (_context.OutsideSources.IsConfigurationRead(call) ? FlowSource.Configuration : null);
        return source is { } kind ? _memory.External([Origin.Of(kind, MemberNames.Of(call.Method), call.Place)], DataTypes.ResultOf(call.Method)) : null;
    }

    // A mediator hands a message to the methods that are there for its type.
    private FlowValue? Dispatch(CallSite call)
    {
        for (var position = 0; position < call.Arguments.Length; position++)
        {
            var handlers = _context.Dispatched.Of(call.Type, call.TypeOf(position)).Where(handler => CanEnter(handler.Method)).ToList();
            if (handlers.Count == 0)
                continue;
            var message = At(call.Arguments[position], call.Place);
            return RunBranches(ImmutableArray<Origin>.Empty, handlers.Select(handler => (Func<FlowValue>)(() => Handle(handler.Method, handler.Type, message))).ToList());
        }

        return null;
    }

    private FlowValue? DispatchMissing(IReadOnlyList<IOperation> parts, IReadOnlyList<FlowValue> given, SourceLocation? place)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            var handlers = _context.Dispatched.OfMissing(Unconverted(parts[index]).Type).Where(handler => CanEnter(handler.Method)).ToList();
            if (handlers.Count == 0)
                continue;
            var message = At(given[index], place);
            return RunBranches(ImmutableArray<Origin>.Empty, handlers.Select(handler => (Func<FlowValue>)(() => Handle(handler.Method, handler.Type, message))).ToList());
        }

        return null;
    }

    private FlowValue Handle(IMethodSymbol method, INamedTypeSymbol type, FlowValue message)
    {
        var arguments = method.Parameters.Select((parameter, index) => index == 0 ? message : Service(parameter) ?? Unknown(parameter)).ToImmutableArray();
        return _context.Bodies.Of(method, _budget.CancellationToken) is { } body
            ? RunBody(method.OriginalDefinition, body, Service(type) ?? FlowValue.None, arguments)
            : _memory.Computed(FlowTransformation.Transformation, message);
    }

    // A middleware hands the message on to what comes next.
    private static bool HandsOn(CallSite call) => call.Type is { Name: "MiddlewareDelegate" } type && Calls.Frameworks.Of(type) == "KafkaFlow";

    // Any of several functions may be the one that is called; handlers of an event all are.
    private FlowValue Invoke(CallSite call) => call.Instance.Functions.Length switch
    {
        0 => Unseen(call),
        1 => Call(call.Instance.Functions[0], call.Arguments),
        _ => RunBranches(ImmutableArray<Origin>.Empty, call.Instance.Functions.Select(function => (Func<FlowValue>)(() => Call(function, call.Arguments))).ToList()),
    };

    private ImmutableArray<FlowValue> ArgumentValues(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol? method)
    {
        var values = new FlowValue[Math.Max(method?.Parameters.Length ?? 0, 0)];
        for (var index = 0; index < values.Length; index++)
            values[index] = FlowValue.None;
        foreach (var argument in arguments)
        {
            var value = argument.Parameter?.RefKind == RefKind.None ? Taken(argument.Value, Run(argument.Value)) : Run(argument.Value);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
                values[parameter.Ordinal] = value;
        }

        return ImmutableArray.Create(values);
    }

    private FlowValue AddHeader(CallSite call)
    {
        if (call.Arguments is [var key, var content] && key.ConstantText is { } name)
            _memory.Add(call.Instance, name, content);
        else if (call.Operation.Arguments is [{ Value: IObjectCreationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string stated } }, ..] } }])
            _memory.Add(call.Instance, stated, call.Arguments[0]);
        else
            _memory.Add(call.Instance, call.Arguments.LastOrDefault() ?? FlowValue.None);
        return FlowValue.None;
    }

    // What is put where other code can take it out is lost from sight, so every field of it may be read.
    private void Escape(IEnumerable<FlowValue> values, SourceLocation? place) => _reads.HandOn(values, _memory, place);

    private void Report(FlowSink sink, string member, IEnumerable<FlowValue> values, SourceLocation? place, IEnumerable<IArgumentOperation> arguments)
    {
        if (!_reads.HasBegun)
            return;
        var given = values.ToList();
        _reads.HandOn(given, _memory, place);
        _reads.HandOnTexts(given, place);
        foreach (var origin in given.SelectMany(value => _memory.Content(value)))
        {
            // Where data of no record goes is nobody's question.
            if (origin.Root.IsFollowed)
                _context.Report.Add(origin, new FlowTarget { Sink = sink, Member = member }, place);
        }

        if (place is not null)
            ReportParts(new FlowTarget { Sink = sink, Member = member }, place, arguments);
    }

    // A finding stands at the value that is shown, not at the call.
    private void ReportParts(FlowTarget target, SourceLocation place, IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var part in arguments.SelectMany(argument => TextParts.Of(argument.Value)))
        {
            foreach (var origin in _memory.Content(LastOf(part)))
                _context.Report.Arrive(origin, target, place, PlaceOf(part));
        }
    }

    private FlowValue LastOf(IOperation part)
    {
        for (var operation = part; operation is not null; operation = operation.Parent is IConversionOperation or IParenthesizedOperation ? operation.Parent : null)
        {
            if (_parts.TryGetValue(operation.Syntax, out var value))
                return value;
        }

        return FlowValue.None;
    }

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
            : Stated(method, call) ?? _memory.Fitting(_context.Targets.Of(method), receiver);
        if (targets.IsEmpty)
            return null;
        if (targets.Where(target => CanEnter(target, receiver)).ToImmutableArray() is not { IsEmpty: false } open)
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
        var result = bodies.Count == 1 ? RunTarget(bodies[0]) : RunBranches(ImmutableArray<Origin>.Empty, bodies.Select(body => (Func<FlowValue>)(() => RunTarget(body))).ToList());
        return OrUnknown(method, receiver, given, result, call);

        FlowValue RunTarget((IMethodSymbol Method, IOperation Body) target) =>
            Finish(target.Method, RunBody(target.Method, target.Body, Known(receiver, target.Method), given, call), place);
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
            || !ServiceTypes.IsService(target.ContainingType))
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
        var conditions = run.EndConditions.Distinct().ToImmutableArray();
        if (run.Varies)
            returned = Decided(returned, conditions);
        var end = before.Branch();
        _budget.Spend(run.Exits.Count);
        end.Join(run.Exits, conditions);
        look?.Invoke(end);
        _tried = run.IsTry && call is not null ? new Attempted(call, method, before, EndWith(true), EndWith(false)) : null;
        var outputs = method.Parameters.Where(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref)
            .Select(parameter => (parameter.Ordinal, Value: end.Find(parameter) ?? FlowValue.None)).ToList();
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

    /// <inheritdoc/>
    public void Expose(CallSite call, FlowValue value) => _reads.HandOn([value], _memory, call.Place);

    /// <inheritdoc/>
    public FlowValue Read(CallSite call, IPropertySymbol member, FlowValue receiver)
    {
        var value = _memory.Read(receiver, member, out var isNamed);
        if (!isNamed)
            _reads.HandOn([receiver], _memory, call.Place);
        if (!DataTypes.IsObject(member.Type))
            _reads.Read(value, call.Place);
        return At(value, call.Place);
    }

    /// <inheritdoc/>
    public void Output(CallSite call, IParameterSymbol parameter, FlowValue value)
    {
        foreach (var argument in call.Operation.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
                Assign(argument.Value, value);
        }
    }

    // A library's code is not here: what it is given may be in what it gives back, and in the object that it is called on.
    private FlowValue Unseen(CallSite call, bool isSink = false)
    {
        var isFramework = DataTypes.IsFramework(call.Type);
        foreach (var argument in call.Arguments)
            _memory.Blur(argument);
        // The client itself looks at offsets and writes bytes; it reads no field.
        if (call.Type?.ContainingAssembly.Name != ConfluentKafkaSymbols.AssemblyName)
        {
            _reads.HandOn(call.All, _memory, call.Place);
            if (call.Name is not ("IsNullOrEmpty" or "IsNullOrWhiteSpace"))
                _reads.HandOnTexts(call.All, call.Place);
        }

        // What is stored, logged or sent stays as it is.
        if (!isSink && (!isFramework || call.Name is "Bind" or "Populate"))
            LeaveArguments(call);
        var results = RunCallbacks(call);
        if (!call.IsExtension && call.Operation.Instance is not null)
        {
            foreach (var input in call.Inputs)
                _memory.Give(call.Instance, OnlyData(input));
        }

        foreach (var argument in call.Operation.Arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
                Assign(argument.Value, _memory.Computed(FlowTransformation.Transformation, call.All));
        }

        if (call.Method.ReturnsVoid)
            return FlowValue.None;
        if (results is not null && call.Functions.Any(function => SameResult(function.Method, call.Method)))
            return results;
        var all = results is null ? call.All : call.All.Append(results);
        var computed = LegibleText.IsMadeBy(call.Method) ? _memory.Text(FlowTransformation.Transformation, all) : _memory.Computed(FlowTransformation.Transformation, all);
        // Of a number or a text that holds no data, nothing comes.
        if (isFramework && (!computed.IsEmpty || call.Method.IsStatic || call.Instance.IsEmpty && !DataTypes.IsObject(call.Operation.Instance?.Type)))
            return computed;
        return computed.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(call.Method.OriginalDefinition), call.Place)));
    }

    // A mapper that is given source and target fills the target; a binder fills what it is given.
    private void LeaveArguments(CallSite call)
    {
        foreach (var argument in call.Arguments.Where(argument => argument.Objects.Any(id => _memory.State.Object(id).IsMade || _memory.IsGiven(id))).ToList())
        {
            var others = call.Arguments.Where(other => !ReferenceEquals(other, argument) && other.Functions.IsEmpty);
            _memory.Leave(argument, FlowValue.From(others.SelectMany(other => _memory.Content(other))));
        }
    }

    /// <inheritdoc/>
    public override FlowValue VisitInvalid(IInvalidOperation operation, object? argument)
    {
        // A library that a scan does not have: what is called is not known, what it is given is.
        if (operation.Syntax is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
            return DefaultVisit(operation, argument);
        if (Serialized(operation) is { } serialized)
            return serialized;
        var parts = operation.ChildOperations.ToList();
        var given = parts.Select(Run).ToList();
        var place = PlaceOf(operation);
        if (operation.Syntax is InvocationExpressionSyntax && DispatchMissing(parts, given, place) is { } dispatched)
            return dispatched.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, null, place)));
        _reads.HandOn(given, _memory, place);
        foreach (var function in given.SelectMany(value => value.Functions).ToList())
        {
            RunBranches(ImmutableArray<Origin>.Empty, () => FlowValue.None, () =>
            {
                given.Add(Call(function, []));
                return FlowValue.None;
            });
        }

        return _memory.Computed(FlowTransformation.Transformation, given).Or(FlowValue.From(Origin.Of(FlowSource.Unknown, null, place)));
    }

    /// <inheritdoc/>
    public override FlowValue VisitDynamicInvocation(IDynamicInvocationOperation operation, object? argument)
    {
        // A serializer that is given a dynamic object: which of its methods is called is only known later, what it does is not.
        if (operation.Operation is not IDynamicMemberReferenceOperation { ContainingType: { Name: "JsonSerializer" or "JsonConvert" }, MemberName: "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" }
            || operation.Arguments.IsEmpty)
            return GivenAway(operation.Arguments.Prepend((operation.Operation as IDynamicMemberReferenceOperation)?.Instance ?? operation.Operation), operation);
        var written = Run(operation.Arguments[0]);
        _reads.HandOn([written], _memory, PlaceOf(operation));
        return written;
    }

    private FlowValue GivenAway(IEnumerable<IOperation> operations, IOperation at)
    {
        var given = operations.Select(Run).ToList();
        _reads.HandOn(given, _memory, PlaceOf(at));
        return _memory.Computed(FlowTransformation.Transformation, given);
    }

    // A serializer with a context whose members are not generated yet: the object and its text are the same data.
    private FlowValue? Serialized(IInvalidOperation operation)
    {
        if (_context.Serialization.Writes(operation, _budget.CancellationToken) is { Object: { } written })
            return Run(written);
        if (_context.Serialization.Reads(operation, _budget.CancellationToken) is not { } read
            || _context.Serialization.InputOf(operation, _budget.CancellationToken) is not { } input)
            return null;
        var text = Run(input);
        return text.Origins.IsEmpty ? text : _memory.Parsed(text.Origins.Select(origin => origin.At(PlaceOf(operation))), read.Record is null ? null : Given(read.Record), read.Form);
    }

    private static FlowValue OnlyData(FlowValue value) => value.Functions.IsEmpty ? value : FlowValue.None;

    // A library calls the functions that it is given, with what it has: an argument of the fitting type, its items, or something of its own.
    private FlowValue? RunCallbacks(CallSite call)
    {
        FlowValue? results = null;
        foreach (var function in call.Functions)
        {
            var isHandler = _context.Handlers.IsMapping(call.Method);
            var arguments = function.Method.Parameters
                .Select(parameter => ConsumedBy(call, function, parameter)
                    ?? (isHandler && Calls.HttpHandlers.IsData(parameter) ? Unknown(parameter, FlowSource.Http) : Fitting(call, parameter) ?? Service(parameter) ?? Unknown(parameter)))
                .ToList();
            // It may never be called.
            RunBranches(ImmutableArray<Origin>.Empty, () => FlowValue.None, () =>
            {
                var result = Call(function, arguments);
                results = (results ?? FlowValue.None).Or(result);
                return FlowValue.None;
            });
        }

        return results;
    }

    private FlowValue? Fitting(CallSite call, IParameterSymbol parameter)
    {
        FlowValue? found = null;
        for (var position = 0; position < call.Arguments.Length; position++)
            Take(call.Arguments[position], call.TypeOf(position));
        if (!call.IsExtension)
            Take(call.Instance, call.Operation.Instance?.Type);
        return found;

        void Take(FlowValue value, ITypeSymbol? type)
        {
            if (!value.Functions.IsEmpty || type is null)
                return;
            if (SymbolEqualityComparer.Default.Equals(type, parameter.Type))
                found = (found ?? FlowValue.None).Or(value);
            else if (SymbolEqualityComparer.Default.Equals(DataTypes.ItemOf(type, out _), parameter.Type))
                found = (found ?? FlowValue.None).Or(_memory.Items(value, type));
        }
    }

    private static bool SameResult(IMethodSymbol function, IMethodSymbol call) =>
        SymbolEqualityComparer.Default.Equals(Result(function.ReturnType), Result(call.ReturnType));

    private static ITypeSymbol Result(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : type;
}
