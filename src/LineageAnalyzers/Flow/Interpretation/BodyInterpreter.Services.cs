using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>What lives longer than one call: services, which a container makes, and static members.</content>
internal sealed partial class BodyInterpreter
{
    private static readonly ImmutableHashSet<string> Resolving = ImmutableHashSet.Create(
        "GetService", "GetRequiredService", "GetServices", "GetKeyedService", "GetRequiredKeyedService", "CreateInstance", "GetServiceOrCreateInstance");

    // What a container gives for a parameter, of a constructor for the class that it makes.
    private FlowValue? Service(IParameterSymbol parameter, INamedTypeSymbol? owner = null) => Service(parameter.Type, ServiceTypes.KeyOf(parameter), owner);

    // What a container gives for a type; null where no class in source is known for it.
    /// <param name="type">The type.</param>
    /// <param name="key">The key under which it is asked for; null for none.</param>
    /// <param name="owner">The class that asks for it, which is not given itself where there are others; null where no class does.</param>
    private FlowValue? Service(ITypeSymbol? type, string? key = null, INamedTypeSymbol? owner = null)
    {
        if (type is null)
            return null;
        if (SharedCollection(type) is { } collection)
            return collection;
        if (type.TypeKind == TypeKind.Delegate)
            return DelegateFor(type);
        if (_context.Services.Of(type, key) is { IsEmpty: false } classes)
            return (classes.Length > 1 && owner is not null ? classes.Remove(owner) : classes)
                .Aggregate(FlowValue.None, (all, service) => all.Or(Instance(service, key ?? (owner is not null && _context.Services.IsTransient(service) ? TypeNameOf(owner) : ""))));
        return DataTypes.ItemOf(type, out _) is { } item && _context.Services.Of(item) is { IsEmpty: false } several
            ? _memory.Collection(several.Aggregate(FlowValue.None, (all, service) => all.Or(Instance(service))), type)
            : null;
    }

    // A delegate is made by a function that is given the container.
    private FlowValue? DelegateFor(ITypeSymbol type)
    {
        var makers = _context.Services.FunctionsFor(type).ToList();
        return makers.Count == 0 ? null : Apart(() =>
        {
            _run = new Activation(_run.Method, FlowValue.None, _memory.State, null);
            var made = makers.SelectMany(maker => Run(maker).Functions).Aggregate(FlowValue.None, (all, maker) => all.Or(Call(maker, [FlowValue.None])));
            return _memory.Share(made);
        });
    }

    private FlowValue? ResolvedService(CallSite call)
    {
        if (!Resolving.Contains(call.Name) || !DataTypes.IsFramework(call.Type) || call.Method.TypeArguments is not [{ } asked])
            return null;
        var service = Closed(asked);
        if (call.Name == "GetServices" && _context.Services.AreOnlyOthers(service))
            return _memory.Collection(FlowValue.None, call.Method.ReturnType);
        var type = call.Name == "GetServices" && call.Method.ReturnType is INamedTypeSymbol { Arity: 1 } several ? several.OriginalDefinition.Construct(service) : service;
        return Service(type, call.Name.Contains("Keyed") ? ServiceTypes.TextOf(KeyGiven(call)) : null);
    }

    // IHandler<TRequest> with what the calls at hand give for TRequest.
    private ITypeSymbol Closed(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true, ContainingType: null } named && named.TypeArguments.Any(static argument => argument is ITypeParameterSymbol)
            ? named.OriginalDefinition.Construct(named.TypeArguments.Select(Given).ToArray())
            : Given(type);

    private static object? KeyGiven(CallSite call)
    {
        var key = Recognition.CallArguments.Find(call.Operation, "serviceKey");
        while (key is IConversionOperation { OperatorMethod: null } conversion && !key.ConstantValue.HasValue)
            key = conversion.Operand;
        return key?.ConstantValue is { HasValue: true, Value: { } value } ? value : null;
    }

    // A channel, queue or cache that services share is one for each type of item; a channel's ends are the channel.
    private FlowValue? SharedCollection(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || !(named.IsGenericType && NamespaceNames.Of(named) is "System.Threading.Channels" or "System.Collections.Concurrent" || named.Name == "IMemoryCache"))
            return null;
        var kind = named.Name.StartsWith("Channel", StringComparison.Ordinal) ? "Channel" : named.Name;
        var key = $"{kind}<{string.Join(", ", named.TypeArguments.Select(TypeNameOf))}>";
        if (_context.Collections.TryGetValue(key, out var known))
            return FlowValue.Object(known);
        return Apart(() =>
        {
            var made = _memory.Made(type);
            _context.Collections.Add(key, made.Objects[0]);
            _memory.Share(made);
            return made;
        });
    }

    // One object stands for all that a container makes of a class: what is written to one of them may be read from any other. Those under different keys, and
    // those that classes get for themselves, are different ones.
    private FlowValue Instance(INamedTypeSymbol type, string which = "") => Instance(type.OriginalDefinition, type.OriginalDefinition, which);

    // The object that is made to consume the records of one endpoint, of a class with its own type arguments.
    private FlowValue? ConsumerOf(EntryPoint entry) =>
        entry is { Self: { } type, Endpoints: [{ Analysis.Consumer: { } consumer } endpoint] } && SymbolEqualityComparer.Default.Equals(type, consumer) ? Instance(type, type.OriginalDefinition, endpoint.Id) : null;

    private FlowValue Instance(INamedTypeSymbol type, INamedTypeSymbol definition, string which)
    {
        if (_context.Instances.Find(definition, which) is { } known)
            return FlowValue.Object(known);
        return Apart(() =>
        {
            var made = _memory.New(new HeapObject { Type = type, IsMade = true, IsService = true });
            _context.Instances.Add(definition, which, made.Objects[0]);
            // When the budget is spent here, nobody must find an object with nothing in it.
            var isComplete = false;
            try
            {
                Construct(type, made);
                isComplete = true;
            }
            finally
            {
                if (!isComplete)
                    _context.Shared.Add(made.Objects[0], new HeapObject { Type = type });
            }

            _memory.Share(made);
            return made;
        });
    }

    private void Construct(INamedTypeSymbol type, FlowValue made)
    {
        _run = new Activation(_run.Method, made, _memory.State, null);
        InitializeMembers(type, made);
        var constructor = type.InstanceConstructors
            .Where(candidate => !candidate.IsImplicitlyDeclared && candidate.DeclaredAccessibility != Accessibility.Private)
            .OrderByDescending(candidate => candidate.Parameters.Length)
            .FirstOrDefault();
        if (constructor is not null)
            RunConstructor(constructor, made, constructor.Parameters.Select(parameter => Service(parameter, type) ?? Unknown(parameter)).ToImmutableArray());
        LeaveOpen(type, made);
    }

    // What others may set holds more than is seen.
    private void LeaveOpen(INamedTypeSymbol type, FlowValue made)
    {
        for (var current = type; current is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.IsStatic || member.IsImplicitlyDeclared || !IsOpen(member) || _memory.State.Object(made.Objects[0]).Members.ContainsKey(member.OriginalDefinition))
                    continue;
                var value = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
                _memory.Write(made, member, Service(value) ?? _memory.External([Origin.Of(FlowSource.Unknown, MemberNames.Of(member), null)], value));
            }
        }
    }

    private static bool IsOpen(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private },
        IPropertySymbol { IsIndexer: false, SetMethod: { } setter } property => setter.DeclaredAccessibility != Accessibility.Private && Values.AutoProperty.Is(property),
        _ => false,
    };

    // Runs code that belongs to no call: on a state of its own, so that it leaves nothing behind in the one at hand.
    private FlowValue Apart(Func<FlowValue> work)
    {
        var (state, run, wasReachable, maker) = (_memory.State, _run, _isReachable, _memory.Maker);
        _memory.State = FlowState.Empty(_context.Shared);
        _memory.Maker = new object();
        _isReachable = true;
        _budget.Spend();
        var result = work();
        _memory.ShareChanges();
        (_memory.State, _run, _isReachable, _memory.Maker) = (state, run, wasReachable, maker);
        return result;
    }

    private FlowValue Static(IOperation operation, ISymbol member)
    {
        if (_context.LibraryProperties.Read(member, FlowValue.None, operation.Type, _memory) is { } modelled)
            return modelled;
        if (operation.ConstantValue.HasValue || DataTypes.IsFramework(member.ContainingType) || _context.Origins.Trace(operation, _budget.CancellationToken).ConstantValue.HasValue)
            return Constant(MemberNames.Of(member));
        Initialize(member.ContainingType);
        if (_memory.State.Find(member.OriginalDefinition) is { } written)
            return OrWritten(member, written);
        if (member is IPropertySymbol property && Get(property, FlowValue.None) is { } computed)
            return computed;
        return IsOpen(member) || member.DeclaringSyntaxReferences.IsEmpty
            ? Unknown(MemberNames.Of(member), operation.Type, operation)
            : OrWritten(member, FlowValue.None);
    }

    // The first values of static members, which the runtime gives before anything uses the type.
    private void Initialize(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type.DeclaringSyntaxReferences.IsEmpty || !_context.Initialized.Add(type))
            return;
        Apart(() =>
        {
            _run = new Activation(_run.Method, FlowValue.None, _memory.State, null);
            foreach (var declared in _context.Initializers.OfStatic(type, _budget.CancellationToken))
                _memory.Share(declared.Member, Run(declared));
            foreach (var constructor in type.StaticConstructors)
                Enter(constructor, FlowValue.None, ImmutableArray<FlowValue>.Empty);
            return FlowValue.None;
        });
    }

    private void SetStatic(ISymbol member, FlowValue value, IOperation at)
    {
        Escape([value], PlaceOf(at));
        Initialize(member.ContainingType);
        _memory.State.Set(member.OriginalDefinition, value);
        _memory.Share(member.OriginalDefinition, value);
    }
}
