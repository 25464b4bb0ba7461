using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Records: what clients and frameworks give, and what they are given.</content>
internal sealed partial class BodyInterpreter
{
    private const int MostEnvelopes = 4;

    // The wrappers of other projects whose client's call was come to.
    private readonly HashSet<string> _sentElsewhere = new(StringComparer.Ordinal);

    private FlowValue Produce(CallSite call)
    {
        var result = FlowValue.None;
        foreach (var endpoint in _context.Producers[call.Operation.Syntax])
        {
            if (endpoint.Analysis.Call.Message is { } content)
            {
                var message = ValueOf(content, call.Operation, call.Operation.Arguments, call.Arguments);
                SendMessage(message, WithCallers(endpoint), call.Place);
                result = result.Or(Delivered(call.Method.ReturnType, message));
                continue;
            }

            Send(endpoint, call.Operation, call.Operation.Arguments, call.Arguments);
        }

        foreach (var function in call.Functions.Where(static function => !SendContexts.Is(function.Method)))
            Call(function, []);
        return result;
    }

    private void SendMessage(FlowValue message, IEnumerable<IdentifiedEndpoint> endpoints, SourceLocation? place)
    {
        foreach (var meant in endpoints)
            _produced.Add(meant, message, _memory, place, _budget.CancellationToken);
        _reads.Send(message, _memory, place);
        foreach (var attempt in _attempts)
            attempt.Sent = attempt.Sent.Or(message);
    }

    private List<IdentifiedEndpoint> WrappersAt(CallSite call) => _context.Producers[call.Operation.Syntax].Where(FlowContext.IsWithoutSource).ToList();

    // What a wrapper of another project sends is seen at the client's call in it, where its code is here; else its endpoint says which arguments it sends.
    private FlowValue SendThrough(IReadOnlyList<IdentifiedEndpoint> wrappers, CallSite call)
    {
        foreach (var wrapper in wrappers)
            _sentElsewhere.Remove(wrapper.Id);
        var before = _memory.State;
        _memory.State = before.Branch();
        var result = Called(call);
        var after = _memory.State;
        // What code that is not seen may have done to what it is given does not come before it is sent.
        _memory.State = before;
        foreach (var wrapper in wrappers.Where(wrapper => !_sentElsewhere.Contains(wrapper.Id)))
            Send(wrapper, call.Operation, call.Operation.Arguments, call.Arguments);
        before.Settle(after);
        return result;
    }

    // A client's call in the code of another project: what it sends belongs to the calls here that led to it. Null when the call is none.
    private FlowValue? ProduceElsewhere(CallSite call)
    {
        if (!call.Type.Is(_context.Symbols.Kafka.Producer) || call.Name is not ("Produce" or "ProduceAsync") || call.Arguments.Length < 2)
            return null;
        var all = _context.CallersOf(call.Operation.Syntax).ToList();
        var meant = all.Where(caller => IsMeant(caller, all)).ToList();
        _sentElsewhere.UnionWith(meant.Select(caller => caller.Id));
        SendMessage(call.Arguments[1], meant, call.Place);
        foreach (var function in call.Functions.ToList())
            Call(function, []);
        return Delivered(call.Method.ReturnType, call.Arguments[1]);
    }

    // What a framework is given part by part.
    private void Send(IdentifiedEndpoint endpoint, IOperation operation, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<FlowValue> values)
    {
        var analysis = endpoint.Analysis;
        var place = PlaceOf(operation);
        var (key, given) = analysis.Via.IsEmpty ? (PartOf(analysis.Call.Key), PartOf(analysis.Call.Value)) : (analysis.Given?.Key, analysis.Given?.Value);
        foreach (var (part, sent) in ((RecordPart, GivenPart?)[])[(RecordPart.Key, key), (RecordPart.Value, given)])
        {
            if (sent is not { Argument: var content })
                continue;
            var (value, type) = PropertyOf(sent, ValueOf(content, operation, arguments, values));
            foreach (var meant in WithCallers(endpoint))
                _produced.Add(meant, part, value, type, _memory, place, _budget.CancellationToken);
            foreach (var (member, header) in part == RecordPart.Value ? HeaderMethods.StatedIn(TypeOf(content)) : [])
            {
                foreach (var meant in WithCallers(endpoint))
                    _produced.AddHeader(meant, header, _memory.Read(value, member), _memory, place);
            }

            _reads.HandOn([value], _memory, place);
        }

        foreach (var (name, content) in analysis.Message.Headers)
        {
            var value = ValueOf(content, operation, arguments, values);
            foreach (var meant in WithCallers(endpoint))
                _produced.AddHeader(meant, name, value, _memory, place);
            _reads.HandOn([value], _memory, place);
        }

        var headers = HeadersGiven(arguments, values);
        foreach (var meant in WithCallers(endpoint))
            _produced.AddHeaders(meant, headers, _memory, place);
        _reads.HandOn([headers], _memory, place);
    }

    private static GivenPart? PartOf(IOperation? content) => content is null ? null : new GivenPart(content, null);

    // What is sent is in a message that the call gives to another project.
    private (FlowValue Value, ITypeSymbol? Type) PropertyOf(GivenPart sent, FlowValue value)
    {
        var type = TypeOf(sent.Argument);
        return sent.Property is { } name && type is INamedTypeSymbol named && PropertiesOf(named).FirstOrDefault(property => property.Name == name) is { } property
            ? (_memory.Read(value, property), property.Type)
            : (sent.Property is null ? value : FlowValue.None, type);
    }

    // A collection of headers, or functions that set them on what is sent.
    private FlowValue HeadersGiven(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<FlowValue> values)
    {
        var headers = FlowValue.None;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= values.Length)
                continue;
            var given = values[parameter.Ordinal];
            if (parameter.Name is "headers" or "optionalHeaders" || HeaderMethods.AreOf(parameter.Type))
                headers = headers.Or(given);
            foreach (var function in given.Functions.Where(static function => SendContexts.Is(function.Method)))
            {
                var context = _memory.Made(function.Method.Parameters[0].Type);
                var set = _memory.Made(null);
                foreach (var property in PropertiesOf((INamedTypeSymbol)function.Method.Parameters[0].Type).Where(static property => HeaderMethods.AreOf(property.Type)))
                    _memory.Write(context, property, set);
                if (SendContexts.IsEnvelope(function.Method.Parameters[0].Type))
                {
                    foreach (var property in PropertiesOf((INamedTypeSymbol)function.Method.Parameters[0].Type).Where(static property => property.Name == "Message"))
                        _memory.Write(context, property, Given("message"));
                    headers = headers.Or(context);
                }

                Call(function, [context, Given("argument")]);
                headers = headers.Or(set);
            }
        }

        return headers;

        FlowValue Given(string parameter) => arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Parameter is { } found && found.Ordinal < values.Length ? values[found.Ordinal] : FlowValue.None;
    }

    // An argument has been looked at already; a part of one is looked at again.
    private FlowValue ValueOf(IOperation content, IOperation sending, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<FlowValue> values)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length && Unconverted(argument.Value).Syntax == Unconverted(content).Syntax)
                return values[parameter.Ordinal];
        }

        return sending.Syntax.SyntaxTree == content.Syntax.SyntaxTree && sending.Syntax.Span.Contains(content.Syntax.Span)
            || SymbolEqualityComparer.Default.Equals(EntryPoints.Containing(content, _budget.CancellationToken), EntryPoints.Containing(sending, _budget.CancellationToken))
            ? Run(content)
            : Unknown(content.Type?.Name ?? "", content.Type, sending);
    }

    private static ITypeSymbol? TypeOf(IOperation content) => Unconverted(content).Type;

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;
        return value;
    }

    // The report of a delivery holds the message that was sent.
    private FlowValue Delivered(ITypeSymbol returned, FlowValue message)
    {
        var result = returned is INamedTypeSymbol { Name: "Task", TypeArguments: [{ } inner] } ? inner : returned;
        if (result is not INamedTypeSymbol { Name: "DeliveryResult", OriginalDefinition: { } definition } || _context.Symbols.Kafka.Message is not { } type)
            return FlowValue.None;
        var delivered = _memory.Made(result);
        foreach (var name in (string[])["Key", "Value"])
            Fill(name, type.GetMembers(name).FirstOrDefault() is { } part ? _memory.Read(message, part) : FlowValue.None);
        Fill("Message", message);
        return delivered;

        void Fill(string name, FlowValue value)
        {
            if (definition.GetMembers(name).FirstOrDefault() is { } member)
                _memory.Write(delivered, member, value);
        }
    }

    // The client call, and the calls of own methods that name its topic and led here.
    private IEnumerable<IdentifiedEndpoint> WithCallers(IdentifiedEndpoint endpoint)
    {
        var callers = _context.CallersOf(endpoint.Analysis.Call.Operation.Syntax).ToList();
        return callers.Where(caller => IsMeant(caller, callers)).Prepend(endpoint);
    }

    // A class that is made with its topic: what runs on the object that was made there, or, where a container gives it, the only one that is made.
    private bool IsMeant(IdentifiedEndpoint caller, IReadOnlyList<IdentifiedEndpoint> all)
    {
        if (caller.Analysis.Consumer is not null && _entry.Endpoints.Any(endpoint => endpoint.Id == caller.Id))
            return true;
        var operation = caller.Analysis.Call.Operation;
        // : base("orders"), which each object of the class runs.
        if (operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType: { } general } } && (caller.Analysis.Member as INamedTypeSymbol ?? caller.Analysis.Member?.ContainingType) is { } derived)
            return RunsOn(general.OriginalDefinition, derived);
        if (operation is not IObjectCreationOperation)
            return _run.IsFor(operation.Syntax);
        return _run.IsOn(id => _memory.State.Object(id) is var content
            && (content.Site == operation.Syntax || content.IsService && all.Count == 1 && SymbolEqualityComparer.Default.Equals(content.Type?.OriginalDefinition, operation.Type?.OriginalDefinition)));
    }

    // Whether the innermost object of a class, whose code is at work, is of a class that derives from it.
    private bool RunsOn(INamedTypeSymbol general, INamedTypeSymbol derived)
    {
        for (var run = _run; run is not null; run = run.Caller)
        {
            var types = run.This.Objects.Select(id => _memory.State.Object(id).Type).OfType<INamedTypeSymbol>().Where(type => type.IsOrDerivesFrom(general)).ToList();
            if (types.Count > 0)
                return types.Exists(type => type.IsOrDerivesFrom(derived));
        }

        return false;
    }

    // A result with a message, whose parts come from each endpoint that the call may serve.
    private FlowValue Consume(CallSite call)
    {
        if (call.Method.ReturnType is not INamedTypeSymbol result)
            return FlowValue.None;
        var endpoints = _context.Consumptions.Of(call.Operation).SelectMany(WithCallers).Concat(ConsumingElsewhere(call)).ToImmutableArray();
        if (endpoints.IsEmpty)
            return Unknown(MemberNames.Of(call.Method.OriginalDefinition), result, call.Operation);
        foreach (var attempt in _attempts)
        {
            foreach (var endpoint in endpoints)
                attempt.Take(endpoint);
        }

        return Taken(result, endpoints, call.Place);
    }

    // A client's call in the code of another project: the records are those of the calls here that led to it.
    private IEnumerable<IdentifiedEndpoint> ConsumingElsewhere(CallSite call)
    {
        var all = _context.Consumptions.ElsewhereOf(call.Operation);
        return all.Where(caller => IsMeant(caller, all));
    }

    private FlowValue Taken(INamedTypeSymbol result, IReadOnlyCollection<IdentifiedEndpoint> endpoints, SourceLocation? place)
    {
        var kafka = _context.Symbols.Kafka;
        if (kafka.Message is null || kafka.ConsumeResult is null)
            return FlowValue.None;
        var types = result.TypeArguments;
        var key = Part(endpoints, RecordPart.Key, types[0], place);
        var value = Part(endpoints, RecordPart.Value, types[1], place);
        var message = _memory.Made(kafka.Message.Construct(types[0], types[1]));
        if (HeadersOf(kafka.Message) is IPropertySymbol headers)
            _memory.Write(message, headers, Headers(endpoints, headers.Type, place));
        var taken = _memory.Made(result);
        foreach (var (owner, member, content) in ((FlowValue, string, FlowValue)[])[(message, "Key", key), (message, "Value", value), (taken, "Message", message), (taken, "Key", key), (taken, "Value", value)])
        {
            var type = ReferenceEquals(owner, message) ? kafka.Message : kafka.ConsumeResult;
            if (type.GetMembers(member).FirstOrDefault() is { } symbol)
                _memory.Write(owner, symbol, content);
        }

        return taken;
    }

    private static ISymbol? HeadersOf(INamedTypeSymbol message) => message.GetMembers("Headers").Concat(message.BaseType?.GetMembers("Headers") ?? ImmutableArray<ISymbol>.Empty).FirstOrDefault();

    // What the client throws when it fails holds the record that it was about. It tells it to whoever asks, and not in its text.
    private void Tell(FlowValue exception, ITypeSymbol type, Attempt attempt, SourceLocation? place)
    {
        if (type is not INamedTypeSymbol { Name: "ProduceException" or "ConsumeException", ContainingAssembly.Name: ConfluentKafkaSymbols.AssemblyName } thrown)
            return;
        foreach (var member in thrown.GetMembers().OfType<IPropertySymbol>())
        {
            if (member.Type is not INamedTypeSymbol held)
                continue;
            var value = member.Name switch
            {
                "DeliveryResult" when !attempt.Sent.IsEmpty => Delivered(held, attempt.Sent),
                "ConsumerRecord" when attempt.Taken.Count > 0 => Taken(held, attempt.Taken, place),
                _ => FlowValue.None,
            };
            if (!value.IsEmpty)
                _memory.Write(exception, member, new MemberValue(value, IsWritten: false));
        }
    }

    private FlowValue Part(IEnumerable<IdentifiedEndpoint> endpoints, RecordPart part, ITypeSymbol type, SourceLocation? place)
    {
        var value = FlowValue.None;
        foreach (var endpoint in endpoints)
        {
            var payload = part == RecordPart.Key ? endpoint.Analysis.Key : endpoint.Analysis.Value;
            _reads.Consume(endpoint.Id);
            _consumed.Add((endpoint.Id, place));
            var meant = part == RecordPart.Value ? MessageTypes.AlternativesFor(type, endpoint) : ImmutableArray<int>.Empty;
            if (!meant.IsEmpty)
                payload = endpoint.Analysis.Alternatives[meant[0]];
            if (payload is null)
                continue;
            var record = _memory.External([Origin.Of(new ConsumedRoot(endpoint.Id, part, HasFields(payload)) { Alternative = meant.Length == 1 ? meant[0] : null, IsUntyped = IsUntyped(payload) }, place)], type, payload.Form);
            foreach (var (member, header) in part == RecordPart.Value ? HeaderMethods.StatedIn(type) : [])
            {
                // A header that is not there leaves what the value has, if it has the member at all.
                var inValue = _context.Records.WireNameOf(member, payload.Form, _budget.CancellationToken) is null ? FlowValue.None : _memory.Read(record, member);
                _memory.Write(record, member, new MemberValue(HeaderMethods.Named(_memory, Headers([endpoint], type, place), header).Or(inValue), IsWritten: false));
            }

            value = value.Or(record);
        }

        return value;
    }

    private static bool IsUntyped(RecordPayload payload) => payload is { Record: null, Payload.Type: null };

    private static bool HasFields(RecordPayload payload) => payload.Schema is not null || payload.Written is not null || DataTypes.IsObject(payload.Record);

    // What a parameter holds that a framework gives the records of endpoints; null when its type has no place for one.
    private FlowValue? Consumed(IParameterSymbol parameter, ImmutableArray<IdentifiedEndpoint> endpoints)
    {
        var place = _context.PlaceOf(parameter);
        FlowValue? value = null;
        foreach (var endpoint in endpoints)
        {
            if (Envelope(parameter.Type, endpoint, place, 0) is { } content)
                value = (value ?? FlowValue.None).Or(content);
        }

        return value;
    }

    private FlowValue? ConsumedBy(CallSite call, FunctionValue function, IParameterSymbol parameter)
    {
        var endpoints = _context.MessageHandlers.Of(new FunctionParameter(call.Operation, function.Method, parameter));
        return endpoints.IsEmpty ? null : Consumed(parameter, endpoints);
    }

    // The record itself, several of them, or an object of the framework with members that hold it.
    private FlowValue? Envelope(ITypeSymbol type, IdentifiedEndpoint endpoint, SourceLocation? place, int level)
    {
        if (level == MostEnvelopes)
            return null;
        if (MessageTypes.Of(endpoint).Any(record => MessageTypes.Is(type, record)))
        {
            if (endpoint.Analysis is { Alternatives.IsEmpty: true, Value: { } payload } && !HasFields(payload))
                _whole.Add((endpoint.Id, place, IsUntyped(payload) ? ReadUse.Whole : ReadUse.Read));
            return Part([endpoint], RecordPart.Value, type, place);
        }

        if (!MessageTypes.Carries(type, endpoint))
            return null;
        if (DataTypes.ItemOf(type, out _) is { } item && Envelope(item, endpoint, place, level + 1) is { } each)
            return _memory.Collection(each, type);
        if (type is not INamedTypeSymbol envelope)
            return null;
        var made = _memory.New(new HeapObject { Type = type, Base = ImmutableArray.Create(Origin.Of(FlowSource.Unknown, TypeNameOf(type), place)) });
        foreach (var property in PropertiesOf(envelope))
        {
            var content = AreHeaders(property, endpoint) ? Headers([endpoint], property.Type, place) : IsKey(property, endpoint) ? Part([endpoint], RecordPart.Key, property.Type, place) : Envelope(property.Type, endpoint, place, level + 1);
            if (content is not null)
                _memory.Write(made, property, content);
        }

        return made;
    }

    // What a framework gives besides the record: its headers, or an object that has them. Null when the parameter is none of both.
    private FlowValue? Surroundings(IParameterSymbol parameter, ImmutableArray<IdentifiedEndpoint> endpoints)
    {
        if (endpoints.IsEmpty || parameter.Type is not INamedTypeSymbol type || Frameworks.Of(type) != Frameworks.Of(endpoints[0]))
            return null;
        var place = _context.PlaceOf(parameter);
        if (HeaderMethods.AreOf(type))
            return Headers(endpoints, type, place);
        var properties = PropertiesOf(type).Where(property => AreHeaders(property, endpoints[0])).ToList();
        if (properties.Count == 0)
            return null;
        var made = Unknown(parameter);
        foreach (var property in properties)
            _memory.Write(made, property, Headers(endpoints, property.Type, place));
        foreach (var property in PropertiesOf(type).Where(static property => property is { Name: "Message", Type: INamedTypeSymbol { Name: "Message", IsValueType: true } }))
            _memory.Write(made, property, Untyped((INamedTypeSymbol)property.Type, endpoints, place));
        return made;
    }

    // A message whose value is any of the records.
    private FlowValue Untyped(INamedTypeSymbol message, ImmutableArray<IdentifiedEndpoint> endpoints, SourceLocation? place)
    {
        var value = FlowValue.None;
        foreach (var endpoint in endpoints)
        {
            foreach (var record in MessageTypes.Of(endpoint))
                value = value.Or(Part([endpoint], RecordPart.Value, record, place));
        }

        var made = _memory.New(new HeapObject { Type = message, Base = ImmutableArray.Create(Origin.Of(FlowSource.Unknown, TypeNameOf(message), place)) });
        if (!value.IsEmpty && message.GetMembers("Value").FirstOrDefault() is { } member)
            _memory.Write(made, member, value);
        return made;
    }

    private static bool AreHeaders(IPropertySymbol property, IdentifiedEndpoint endpoint) => property.Name == "Headers" && Frameworks.Of(property.ContainingType) == Frameworks.Of(endpoint);

    private FlowValue Headers(IEnumerable<IdentifiedEndpoint> endpoints, ITypeSymbol type, SourceLocation? place) =>
        _memory.External(endpoints.Select(endpoint => Origin.Of(new ConsumedRoot(endpoint.Id, RecordPart.Header, HasFields: true), place)), type);

    private static bool IsKey(IPropertySymbol property, IdentifiedEndpoint endpoint) =>
        property.Name == "Key" && endpoint.Analysis.Call.KeyType is { } key && SymbolEqualityComparer.Default.Equals(property.Type, key);

    private static string TypeNameOf(ITypeSymbol type) => Records.TypeNames.Of(type);

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var declaring = new List<INamedTypeSymbol> { type };
        declaring.AddRange(type.AllInterfaces);
        for (var parent = type.BaseType; parent is { SpecialType: SpecialType.None }; parent = parent.BaseType)
            declaring.Add(parent);
        return declaring.SelectMany(owner => owner.GetMembers()).OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, IsIndexer: false });
    }

    private FlowValue Collect(CallSite call)
    {
        var item = call.Arguments.FirstOrDefault() ?? FlowValue.None;
        _memory.Add(call.Instance, item);
        _reads.HandOn([item], _memory, call.Place);
        return FlowValue.None;
    }

    // What a framework sends of what a method returns or leaves in its parameters.
    private void SendOutputs(EntryPoint entry, ImmutableArray<FlowValue> arguments, FlowValue returned, FlowState? end)
    {
        foreach (var (endpoint, target) in _context.Outputs.Of(entry.Method))
        {
            var (value, type) = target switch
            {
                IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } parameter => (end?.Find(parameter.OriginalDefinition) ?? FlowValue.None, parameter.Type),
                IParameterSymbol parameter => (_memory.Items(arguments[parameter.Ordinal], null), OutputBindings.ItemOf(parameter.Type)),
                IPropertySymbol property => (_memory.Read(returned, property), property.Type),
                _ => (returned, entry.Method.ReturnType),
            };
            SendBound(endpoint, value, type);
        }
    }

    // Wolverine sends what a handler returns to where messages of its type go.
    private void SendCascading(EntryPoint entry, FlowValue returned)
    {
        if (!entry.Endpoints.Any(endpoint => Frameworks.Of(endpoint) == "Wolverine"))
            return;
        foreach (var id in Cascading(returned).SelectMany(message => message.Objects).Distinct())
        {
            foreach (var endpoint in _context.Outputs.ForMessages(_memory.State.Object(id).Type, "Wolverine"))
                _produced.Add(endpoint, RecordPart.Value, FlowValue.Object(id), null, _memory, endpoint.Analysis.Location, _budget.CancellationToken);
        }
    }

    private IEnumerable<FlowValue> Cascading(FlowValue returned)
    {
        yield return returned;
        yield return _memory.Items(returned, null);
        foreach (var id in returned.Objects)
        {
            if (_memory.State.Object(id) is not { Type.IsTupleType: true } tuple)
                continue;
            foreach (var element in tuple.Members.Values)
                yield return element.Value;
        }
    }

    private void SendBound(IdentifiedEndpoint endpoint, FlowValue value, ITypeSymbol type)
    {
        var place = endpoint.Analysis.Location;
        type = OutputBindings.Awaited(type);
        if (DataTypes.ItemOf(type, out _) is { } item)
            (value, type) = (_memory.Items(value, type), item);
        if (type is INamedTypeSymbol { Name: "KafkaEventData" } data)
        {
            foreach (var (part, name) in ((RecordPart, string)[])[(RecordPart.Key, "Key"), (RecordPart.Value, "Value")])
            {
                if (data.GetMembers(name).FirstOrDefault() is { } member)
                    _produced.Add(endpoint, part, _memory.Read(value, member), null, _memory, place, _budget.CancellationToken);
            }
        }
        else
            _produced.Add(endpoint, RecordPart.Value, value, type, _memory, place, _budget.CancellationToken);
    }
}
