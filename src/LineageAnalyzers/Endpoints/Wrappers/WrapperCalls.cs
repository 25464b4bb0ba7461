using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>
/// Climbs from client calls whose topic a parameter names to the calls that name it: each of these is an endpoint of its own. It reads the client call
/// again for each, with the parameters bound to what the call gives. For one thread.
/// </summary>
internal sealed class WrapperCalls
{
    private const int MaximumDepth = 6;

    // About what a repository with a thousand services that all publish would need.
    private const int MostCalls = 20_000;

    private readonly EndpointReader _reader;
    private readonly Compilation _asked;
    private readonly CancellationToken _cancellationToken;
    private readonly List<ReachedCall> _reached = [];
    private readonly List<WrapperMethod> _methods = [];
    private readonly HashSet<SyntaxNode> _cut = [];
    private readonly int _most;
    private int _calls;

    private WrapperCalls(EndpointReader reader, Compilation asked, int most, CancellationToken cancellationToken)
    {
        _reader = reader;
        _asked = asked;
        _most = most;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The methods that pass a topic on, in the order in which they are found.</summary>
    public IReadOnlyList<WrapperMethod> Methods => _methods;

    /// <summary>The calls that do not name the topic themselves but pass on what their own caller gives.</summary>
    public ImmutableHashSet<SyntaxNode> PassedOn { get; private set; } = ImmutableHashSet<SyntaxNode>.Empty;

    /// <summary>The endpoints at calls of own methods, in the order of their places.</summary>
    public ImmutableArray<EndpointAnalysis> Endpoints { get; private set; }

    /// <summary>What lies above the client calls of a compilation.</summary>
    /// <param name="clientCalls">The client calls.</param>
    /// <param name="reader">The reader that found them.</param>
    /// <param name="asked">The compilation whose calls of own methods are wanted: the same, or one that uses it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="most">How many calls of own methods are looked at.</param>
    public static WrapperCalls Above(
        IEnumerable<EndpointAnalysis> clientCalls, EndpointReader reader, Compilation asked, CancellationToken cancellationToken, int most = MostCalls)
    {
        var calls = new WrapperCalls(reader, asked, most, cancellationToken);
        foreach (var endpoint in clientCalls.OrderBy(endpoint => endpoint.Location))
        {
            if (endpoint.Call.Topic is not null && endpoint.Topic.Resolution != NameResolution.Attribute)
                calls.Climb(endpoint, endpoint.Call.Operation, null, CallBinding.Create(), ImmutableArray<IMethodSymbol>.Empty);
        }

        calls.Endpoints = ReachedCalls.Join(calls._reached);
        return calls;
    }

    /// <summary>The client calls, where one says so that not all of its callers are listed.</summary>
    public IEnumerable<EndpointAnalysis> Complete(IEnumerable<EndpointAnalysis> clientCalls) => clientCalls.Select(endpoint =>
        _cut.Contains(endpoint.Call.Operation.Syntax) ? endpoint with { Topic = WithCut(endpoint.Topic) } : endpoint);

    private ResolvedName WithCut(ResolvedName topic)
    {
        var cut = FormattableString.Invariant($"not every call that names it is listed, since only the first {_most} calls of own methods are looked at");
        return topic with { Reason = topic.Reason is null ? cut : $"{topic.Reason}; {cut}" };
    }

    /// <summary>Whether a method of the compilation leaves the topic of a client call in it to its callers.</summary>
    public static bool AnyIn(EndpointReader reader, CancellationToken cancellationToken) => reader.ClientCalls(cancellationToken).Any(call =>
    {
        if (call.Topic is null)
            return false;
        var binding = CallBinding.Create();
        reader.With(binding).TopicOf(call);
        return WrapperOwners.Find(call.Operation, binding.Open, cancellationToken) is not null || WrapperOwners.FindConstructor(call.Operation, binding.Open, cancellationToken) is not null;
    });

    private void Climb(EndpointAnalysis endpoint, IOperation place, IMethodSymbol? reached, CallBinding binding, ImmutableArray<IMethodSymbol> below, Lazy<CarriedParts>? carried = null)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var asked = binding.Anew();
        var topic = _reader.With(asked).TopicOf(endpoint.Call);
        if (WrapperOwners.Find(place, asked.Open, _cancellationToken) is not { } owner)
        {
            if (ConstructorAbove(endpoint, place, asked, below) is { } constructor)
                ClimbCreations(endpoint, place, constructor, binding, below);
            else if (reached is not null && _asked.ContainsSyntaxTree(place.Syntax.SyntaxTree) && !(topic.Reason is not null && IsInside(place, below)))
                _reached.Add(new ReachedCall(place, reached, Read(endpoint, place, binding, carried) with { Consumer = ConsumerOf(endpoint, binding, below) }));
            return;
        }

        if (below.Contains(owner.Method, SymbolEqualityComparer.Default) || below.Length == MaximumDepth)
            return;
        if (reached is null)
            PassedOn = PassedOn.Add(place.Syntax);
        var wrapper = new WrapperMethod(owner.Method, endpoint, binding, owner.Names);
        _methods.Add(wrapper);
        var parts = IsOfAsked(endpoint) ? null : new Lazy<CarriedParts>(() => CarriedParts.Of(wrapper, _reader, _cancellationToken));
        var calls = _reader.Calls.Of(owner.Method, _cancellationToken).Where(call => !MockSetup.Contains(call)).ToList();
        var meaning = _reader.Calls.Meaning(owner.Method, _cancellationToken).Where(call => !MockSetup.Contains(call.Operation)).ToList();
        var first = _reached.Count;
        foreach (var call in calls)
        {
            if (!MayFollow(endpoint))
                return;
            Climb(endpoint, call, owner.Method, binding.At(call, owner.Method), below.Add(owner.Method), parts);
        }

        foreach (var call in meaning)
        {
            if (!MayFollow(endpoint))
                return;
            Climb(endpoint, call.Operation, owner.Method, binding.At(call, owner.Method), below.Add(owner.Method));
        }

        if (reached is not null && _asked.ContainsSyntaxTree(place.Syntax.SyntaxTree) && owner.Names.All(BringsTopicAlong) && _reached.Skip(first).All(IsOpen))
        {
            _reached.RemoveRange(first, _reached.Count - first);
            _reached.Add(new ReachedCall(place, reached, Read(endpoint, place, binding, carried)));
        }
    }

    // Where all creations are in sight, the client call has their topics already; in another project a creation stands for itself.
    private (IMethodSymbol Method, ImmutableArray<ISymbol> Names)? ConstructorAbove(EndpointAnalysis endpoint, IOperation place, CallBinding asked, ImmutableArray<IMethodSymbol> below) =>
        (endpoint.Topic.Pattern is null && !endpoint.Topic.ProvenNames.Any() || _asked != _reader.Models.Compilation) && below.All(method => method.MethodKind == MethodKind.Constructor) && below.Length < MaximumDepth
        && WrapperOwners.FindConstructor(place, asked.Open, _cancellationToken) is { } constructor && !below.Contains(constructor.Method, SymbolEqualityComparer.Default)
        && constructor.Names.All(name => _reader.Assignments.OfParameter((IParameterSymbol)name, _cancellationToken) is { Values.IsEmpty: true, Unclear: false })
            ? constructor
            : null;

    private void ClimbCreations(
        EndpointAnalysis endpoint, IOperation place, (IMethodSymbol Method, ImmutableArray<ISymbol> Names) constructor, CallBinding binding, ImmutableArray<IMethodSymbol> below)
    {
        if (below.IsEmpty)
            PassedOn = PassedOn.Add(place.Syntax);
        _methods.Add(new WrapperMethod(constructor.Method, endpoint, binding, constructor.Names));
        foreach (var call in _reader.Texts.Creations.CallsOf(constructor.Method).Where(call => !MockSetup.Contains(call.Place)))
        {
            if (!MayFollow(endpoint))
                return;
            Climb(endpoint, call.Place, constructor.Method, binding.At(call), below.Add(constructor.Method));
        }

        foreach (var creation in _reader.Texts.CreationsByContainer(constructor.Method).Where(static creation => !creation.Texts.IsEmpty))
        {
            if (!MayFollow(endpoint))
                return;
            Climb(endpoint, creation.Call, constructor.Method, binding.At(creation), below.Add(constructor.Method));
        }
    }

    private static INamedTypeSymbol? ConsumerOf(EndpointAnalysis endpoint, CallBinding binding, ImmutableArray<IMethodSymbol> below) =>
        endpoint is { Call.Direction: Direction.Consume, Member: { IsStatic: false, ContainingType: { } type } } && below.Any(static method => method.MethodKind == MethodKind.Constructor)
            ? binding.Anew().Of(type) as INamedTypeSymbol
            : null;

    private bool MayFollow(EndpointAnalysis endpoint)
    {
        if (_calls++ < _most)
            return true;
        _cut.Add(endpoint.Call.Operation.Syntax);
        return false;
    }

    private static bool IsOpen(ReachedCall call) => call.Endpoint.Topic is var topic && topic.Pattern is null && topic.Names.IsEmpty && topic.Name is null;

    // An object with a topic in it, as an outbox has them: where no call is seen that tells what it holds, nobody is nearer to the name than who takes it out.
    private static bool BringsTopicAlong(ISymbol symbol) => symbol is IParameterSymbol { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type }
        && !type.DeclaringSyntaxReferences.IsEmpty
        && !type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);

    // Methods that call each other pass the same topic round and round, and name none.
    private bool IsInside(IOperation place, ImmutableArray<IMethodSymbol> methods)
    {
        for (var symbol = place.SemanticModel?.GetEnclosingSymbol(place.Syntax.SpanStart, _cancellationToken); symbol is IMethodSymbol method; symbol = symbol.ContainingSymbol)
        {
            if (methods.Contains(method.OriginalDefinition, SymbolEqualityComparer.Default))
                return true;
        }

        return false;
    }

    // Where the client call is in another project, nobody sees what becomes of what the call gives.
    private bool IsOfAsked(EndpointAnalysis endpoint) => _asked.ContainsSyntaxTree(endpoint.Call.Operation.Syntax.SyntaxTree);

    private EndpointAnalysis Read(EndpointAnalysis endpoint, IOperation place, CallBinding binding, Lazy<CarriedParts>? carried = null)
    {
        var member = MemberNames.Containing(place, _cancellationToken);
        var read = _reader.With(binding.Anew()).Read(endpoint.Call, _cancellationToken);
        return read with
        {
            Call = endpoint.Call with { Level = EndpointLevel.Wrapper, Operation = place },
            Topic = StatedTopic.Complete(read.Topic, member),
            Value = StatedRecord.Complete(read.Value, member),
            Member = member,
            Location = _reader.Paths.Of(EndpointPlaces.Of(place)) ?? endpoint.Location,
            Via = ImmutableArray.Create(endpoint),
            Given = carried?.Value.At(place),
        };
    }
}
