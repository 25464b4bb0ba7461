using System.Collections.Immutable;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Outside;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Calls of code that is not here.</content>
internal sealed partial class BodyInterpreter
{
    /// <inheritdoc/>
    public void Expose(CallSite call, FlowValue value) => _reads.HandOn([value], _memory, call.Place);

    /// <inheritdoc/>
    public void Use(CallSite call, FlowValue value) => _reads.Read(value, call.Place);

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
        var isRequest = !isFramework && Inquiries.IsRequest(call);
        var isLookup = !isFramework && Inquiries.IsLookup(call);
        // The client itself looks at offsets and writes bytes; it reads no field, and changes none.
        var isClient = call.Type?.ContainingAssembly.Name == ConfluentKafkaSymbols.AssemblyName;
        if (!isClient)
        {
            foreach (var argument in call.Arguments)
                _memory.Blur(argument);
            _reads.HandOn(call.All, _memory, call.Place);
            if (call.Name is not ("IsNullOrEmpty" or "IsNullOrWhiteSpace"))
                _reads.HandOnTexts(call.All, call.Place);
        }

        // What is stored, logged or sent stays as it is.
        if (!isSink && !isRequest && !isLookup && !isClient && (!isFramework || call.Name is "Bind" or "Populate"))
            LeaveArguments(call);
        var results = RunCallbacks(call);
        if (!call.IsExtension && call.Operation.Instance is not null && !isRequest && !isLookup && !IsAnswer(call))
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
        // A text or a number that a library makes with a function is more than what that returns, where it does not just run it.
        if (results is not null && Result(call.Method.OriginalDefinition.ReturnType).SpecialType == SpecialType.None && call.Functions.Any(function => SameResult(function.Method, call.Method)))
            return results;
        if (isLookup)
            return Answer(call, _memory.Computed(FlowTransformation.Conditional, call.Inputs));
        if (isRequest)
            return Answer(call, FlowValue.None);
        var all = results is null ? call.All : call.All.Append(results);
        var computed = LegibleText.IsMadeBy(call.Method) ? _memory.Text(FlowTransformation.Transformation, all) : _memory.Computed(FlowTransformation.Transformation, all);
        // Of a number or a text that holds no data, nothing comes.
        if (isFramework && (!computed.IsEmpty || call.Method.IsStatic || call.Instance.IsEmpty && !DataTypes.IsObject(call.Operation.Instance?.Type)))
            return computed;
        return computed.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(call.Method.OriginalDefinition), call.Place)));
    }

    // return Ok(order.Id): a controller answers with it, and keeps nothing.
    private static bool IsAnswer(CallSite call) =>
        call is { Operation.Instance: IInstanceReferenceOperation, Method.ReturnsVoid: false, Type: { } type } && NamespaceNames.Of(type)?.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) == true;

    // What was put into the object that is asked may come out of it again; what the object was made with does not.
    private FlowValue Answer(CallSite call, FlowValue deciding) =>
        Held(call.Receiver).Or(deciding).Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(call.Method.OriginalDefinition), call.Place)));

    private FlowValue Held(FlowValue asked) =>
        FlowValue.From(_memory.Content(asked).Where(static origin => origin.Root.IsFollowed).Select(static origin => origin.By(FlowTransformation.Transformation).Veiled()));

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
            return MemberThatIsNotThere(operation);
        if (Serialized(operation) is { } serialized)
            return serialized;
        var initializers = operation.ChildOperations.OfType<IObjectOrCollectionInitializerOperation>().ToList();
        var parts = operation.ChildOperations.Where(static part => part is not IObjectOrCollectionInitializerOperation).ToList();
        var given = parts.Select(Run).ToList();
        var place = PlaceOf(operation);
        if (ProduceMeant(operation, parts, given))
            return FlowValue.From(Origin.Of(FlowSource.Unknown, null, place));
        if (RunMeant(operation, parts, given, initializers) is { } meant)
            return meant;
        given.AddRange(initializers.Select(initializer => Initialized(_memory.Made(operation.Type as INamedTypeSymbol), initializer)));
        ReportMeant(operation, parts, given, place);
        if (operation.Syntax is InvocationExpressionSyntax && DispatchMissing(parts, given, place) is { } dispatched)
            return dispatched.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, null, place)));
        HandOnWhole(given, place);
        foreach (var function in given.SelectMany(value => value.Functions).ToList())
        {
            RunBranches(ImmutableArray<Origin>.Empty, () => FlowValue.None, () =>
            {
                given.Add(Call(function, []));
                return FlowValue.None;
            });
        }

        return ComputedBy(operation, parts, given).Or(FlowValue.From(Origin.Of(FlowSource.Unknown, null, place)));
    }

    // order.Id, where the package that has the type of the order is missing: some of what the order is.
    private FlowValue MemberThatIsNotThere(IInvalidOperation operation)
    {
        var place = PlaceOf(operation);
        var parts = operation.ChildOperations.Select(Run).ToList();
        HandOnWhole(parts, place);
        return _memory.Computed(FlowTransformation.Transformation, parts) is { IsEmpty: false } made ? made : FlowValue.From(Origin.Of(FlowSource.Unknown, null, place));
    }

    // Nobody knows which fields are read of a record whose class is not there.
    private void HandOnWhole(IReadOnlyCollection<FlowValue> values, SourceLocation? place)
    {
        _reads.HandOn(values, _memory, place);
        _reads.HandOnUntyped(values.Select(static value => FlowValue.From(value.Origins.Where(static origin => origin.Path.Length == 0))).ToList(), _memory, place);
    }

    private FlowValue ComputedBy(IInvalidOperation operation, IReadOnlyList<IOperation> parts, IReadOnlyList<FlowValue> given)
    {
        if (operation.Syntax is InvocationExpressionSyntax { Expression: var called } && (called as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is { } name)
        {
            var (asked, inputs) = (FlowValue.None, new List<FlowValue>());
            for (var index = 0; index < given.Count; index++)
            {
                if (index < parts.Count && IsReceiver(parts[index], operation))
                    asked = asked.Or(given[index]);
                else
                    inputs.Add(given[index]);
            }

            if (Inquiries.IsLookup(name, inputs))
                return Held(asked).Or(_memory.Computed(FlowTransformation.Conditional, inputs));
            if (Inquiries.IsRequest(name, operation.Syntax.Parent is AwaitExpressionSyntax))
                return Held(asked);
        }

        return _memory.Computed(FlowTransformation.Transformation, given);
    }

    // An argument of a type that is not there leaves open which overload is meant; where all that it can be write to one kind of sink, the call does.
    private void ReportMeant(IInvalidOperation operation, IReadOnlyList<IOperation> parts, IReadOnlyList<FlowValue> given, SourceLocation? place)
    {
        if (!_reads.HasBegun || operation.Syntax is not InvocationExpressionSyntax || operation.SemanticModel?.GetSymbolInfo(operation.Syntax, _budget.CancellationToken).CandidateSymbols is not { IsDefaultOrEmpty: false } candidates)
            return;
        var meant = candidates.OfType<IMethodSymbol>().Select(static method => (method.ReducedFrom ?? method).OriginalDefinition).ToList();
        if (meant.Select(Sinks.KindOf).Distinct().ToList() is not [{ } sink])
            return;
        var count = ((InvocationExpressionSyntax)operation.Syntax).ArgumentList.Arguments.Count;
        var target = new FlowTarget { Sink = sink, Member = MemberNames.Of(meant.Find(method => method.Parameters.Length - (method.IsExtensionMethod ? 1 : 0) == count) ?? meant[0]) };
        foreach (var origin in given.Where((_, index) => !IsReceiver(parts[index], operation)).SelectMany(value => _memory.Content(value)).Where(static origin => origin.Root.IsFollowed))
            _context.Report.Add(origin, target, place);
    }

    private static bool IsReceiver(IOperation part, IInvalidOperation call) =>
        call.Syntax is InvocationExpressionSyntax { Expression: var called } && called.Span.Contains(part.Syntax.Span);

    /// <inheritdoc/>
    public override FlowValue VisitDynamicInvocation(IDynamicInvocationOperation operation, object? argument)
    {
        // A serializer that is given a dynamic object: which of its methods is called is only known later, what it does is not.
        if (operation.Operation is not IDynamicMemberReferenceOperation { ContainingType: { Name: "JsonSerializer" or "JsonConvert" }, MemberName: "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" }
            || operation.Arguments.IsEmpty)
            return CallLate(operation);
        var written = Run(operation.Arguments[0]);
        _reads.HandOn([written], _memory, PlaceOf(operation));
        return written;
    }

    // Which method is called is only known later; where there is one that fits, it is that one.
    private FlowValue CallLate(IDynamicInvocationOperation operation)
    {
        var callee = operation.Operation as IDynamicMemberReferenceOperation;
        var place = PlaceOf(operation);
        var receiver = Run(callee is null ? operation.Operation : callee.Instance);
        var arguments = operation.Arguments.Select(Run).ToImmutableArray();
        if (callee is not null && OnlyMethod(callee, arguments.Length) is { } method && Enter(method, ReceiverOf(method, receiver), WithDefaults(arguments, method)) is { } result)
            return result;
        if (arguments.IsEmpty && callee is not null)
            _reads.Read(receiver, place);
        _reads.HandOnUntyped(arguments.IsEmpty && callee is not null && receiver.Objects.IsEmpty ? ImmutableArray<FlowValue>.Empty : arguments.Insert(0, receiver), _memory, place);
        return _memory.Computed(FlowTransformation.Transformation, arguments.Insert(0, receiver));
    }

    private static bool MayTake(IMethodSymbol method, int arguments) =>
        method.Parameters.Count(static parameter => !parameter.IsOptional && !parameter.IsParams) <= arguments
        && (arguments <= method.Parameters.Length || method.Parameters.Any(static parameter => parameter.IsParams));

    private static IMethodSymbol? OnlyMethod(IDynamicMemberReferenceOperation callee, int parameters)
    {
        IMethodSymbol? found = null;
        for (var type = callee.ContainingType ?? callee.Instance?.Type; type is INamedTypeSymbol; type = type.BaseType)
        {
            foreach (var method in type.GetMembers(callee.MemberName).OfType<IMethodSymbol>().Where(method => MayTake(method, parameters)))
            {
                if (found is not null && !method.IsOverride && !found.IsOverride)
                    return null;
                found ??= method;
            }
        }

        return found is { Arity: 0 } && !found.Parameters.Any(static parameter => parameter.IsParams) ? found : null;
    }

    private static ImmutableArray<FlowValue> WithDefaults(ImmutableArray<FlowValue> arguments, IMethodSymbol method) =>
        arguments.AddRange(method.Parameters.Skip(arguments.Length).Select(static parameter => Constant(value: parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null)));

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
