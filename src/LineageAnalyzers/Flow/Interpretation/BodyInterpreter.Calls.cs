using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Outside;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Calls: of clients, of libraries, of own code.</content>
internal sealed partial class BodyInterpreter
{
    /// <inheritdoc/>
    public override FlowValue VisitInvocation(IInvocationOperation operation, object? argument)
    {
        var call = new CallSite(operation, Run(operation.Instance), ArgumentValues(operation.Arguments, operation.TargetMethod), PlaceOf(operation));
        return WrappersAt(call) is { Count: > 0 } wrappers ? SendThrough(wrappers, call) : Called(call);
    }

    private FlowValue Called(CallSite call)
    {
        var operation = call.Operation;
        if (_context.Producers[operation.Syntax].Any(static endpoint => !FlowContext.IsWithoutSource(endpoint)))
            return Produce(call);
        if (ProduceElsewhere(call) is { } delivered)
            return delivered;
        if (_context.Consumptions.Is(operation))
            return Consume(call);
        if (call.Type?.Is(_context.Symbols.Kafka.Headers) == true && call.Name == "Add")
            return AddHeader(call);
        if (call.Name is "AddAsync" or "Add" && Calls.OutputBindings.IsCollector(call.Type))
            return Collect(call);
        if ((ResolvedService(call) ?? Streamed(call) ?? Opened(call) ?? Paired(call)) is { } given)
            return given;
        var sinkKind = _context.OutsideSinks.KindOf(call, _memory);
        if (sinkKind is { } sink)
            Report(sink, MemberNames.Of((call.Method.ReducedFrom ?? call.Method).OriginalDefinition), call.Name.StartsWith("CopyTo", StringComparison.Ordinal) ? call.All : sink is FlowSink.Log or FlowSink.Console ? Written(call) : call.Inputs, call.Place, operation.Arguments.Skip(call.IsExtension ? 1 : 0));
        if (sinkKind == FlowSink.Database)
            GeneratedKeys.Fill(call, _memory);
        if (operation.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
            return HandsOn(call) ? FlowValue.None : Invoke(call);
        if (operation.TargetMethod.MethodKind == MethodKind.Constructor)
            return Chain(operation.TargetMethod, call.Arguments);
        return Modelled(call) ?? Enter(call.Method, ReceiverOf(call.Method, call.Instance), call.Arguments, operation) ?? Dispatch(call) ?? Unseen(call, isSink: sinkKind is not null);
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
        return source is { } kind ? _memory.External([Origin.Of(kind, MemberNames.Of(call.Method), call.Place)], Given(DataTypes.ResultOf(call.Method))) : null;
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
    private FlowValue Invoke(CallSite call)
    {
        var functions = call.Instance.Functions;
        // In a chain that a loop made, a link that is under way gives nothing that its other runs do not give.
        if (functions.Length > 1 && functions.RemoveAll(function => !CanEnter(function.Method)) is { IsEmpty: false } open)
            functions = open;
        return functions.Length switch
        {
            0 => Unseen(call),
            1 => Call(functions[0], call.Arguments),
            _ => RunBranches(call.Instance.Origins.RemoveAll(static origin => origin.Transformation != FlowTransformation.Conditional), functions.Select(function => (Func<FlowValue>)(() => Call(function, call.Arguments))).ToList()),
        };
    }

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
        else if (call.Operation.Arguments is [{ Value: var header }])
            AddHeader(call.Instance, header, call.Arguments[0]);
        else
            _memory.Add(call.Instance, call.Arguments.LastOrDefault() ?? FlowValue.None);
        return FlowValue.None;
    }

    private void AddHeader(FlowValue headers, IOperation header, FlowValue value)
    {
        while (header is IConversionOperation { OperatorMethod: null } conversion)
            header = conversion.Operand;
        if (header is IObjectCreationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] })
            _memory.Add(headers, name, value);
        else
            _memory.Add(headers, value);
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
        var target = new FlowTarget { Sink = sink, Member = member };
        foreach (var value in given)
        {
            foreach (var origin in _memory.Content(value))
            {
                // Where data of no record goes is nobody's question.
                if (origin.Root.IsFollowed)
                    _context.Report.Add(origin, target, place);
            }
        }

        if (place is not null)
            ReportParts(target, place, arguments);
    }

    // What a log writes of objects that say themselves how they are written, unless its template takes them apart.
    private IEnumerable<FlowValue> Written(CallSite call)
    {
        if (!_reads.HasBegun || call.Operation.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: string template } && template.Contains("{@")))
            return call.Inputs;
        return call.Operation.Arguments.Skip(call.IsExtension ? 1 : 0)
            .SelectMany(static argument => argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } items } } ? items.ElementValues : ImmutableArray.Create(argument.Value))
            .Select(part => _parts[part.Syntax] = Shown(part, LastOf(part)));
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
}
