using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Joins the calls that take a record (<c>IConsumer.Consume</c>) with the endpoints that subscribe: by the variable or the creation that both lead to, else
/// by types where only one endpoint has them.
/// </summary>
internal sealed class Consumptions
{
    private readonly KnownSymbols _symbols;
    private readonly OriginTracer _origins;
    private readonly ImmutableArray<IdentifiedEndpoint> _endpoints;
    private readonly ImmutableArray<(IdentifiedEndpoint Wrapper, EndpointAnalysis ClientCall)> _elsewhere;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<SyntaxNode, ImmutableArray<IdentifiedEndpoint>> _known = [];

    public Consumptions(KnownSymbols symbols, OriginTracer origins, IEnumerable<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        _symbols = symbols;
        _origins = origins;
        endpoints = endpoints.ToList();
        _elsewhere = endpoints
            .Where(static endpoint => endpoint.Analysis.Call is { Direction: Direction.Consume, Client: ConfluentKafkaSymbols.AssemblyName, Level: EndpointLevel.Wrapper })
            .SelectMany(static endpoint => endpoint.Analysis.Via.Select(clientCall => (endpoint, clientCall)))
            .ToImmutableArray();
        _endpoints = endpoints.Where(endpoint => endpoint.Analysis.Call is { Direction: Direction.Consume, Client: ConfluentKafkaSymbols.AssemblyName, Level: not EndpointLevel.Wrapper }).ToImmutableArray();
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the call takes a record from a consumer.</summary>
    public bool Is(IInvocationOperation call) =>
        call.TargetMethod.Name == "Consume" && call.Instance is not null && call.TargetMethod.ContainingType.Is(_symbols.Kafka.Consumer);

    /// <summary>The endpoints whose records the call may take; empty when that cannot be told.</summary>
    public ImmutableArray<IdentifiedEndpoint> Of(IInvocationOperation call)
    {
        if (!_known.TryGetValue(call.Syntax, out var endpoints))
            _known.Add(call.Syntax, endpoints = Find(call));
        return endpoints;
    }

    /// <summary>
    /// The wrappers of other projects in whose code the call takes records from what they have subscribed: the endpoints at calls of theirs here. Empty where the call
    /// stands in a project of its own.
    /// </summary>
    public IReadOnlyList<IdentifiedEndpoint> ElsewhereOf(IInvocationOperation call)
    {
        if (_elsewhere.IsEmpty || SourceOf(call.Instance!) is not { } source)
            return [];
        return _elsewhere
            .Where(pair => !_endpoints.Any(own => own.Analysis.Call.Operation.Syntax == pair.ClientCall.Call.Operation.Syntax) && pair.ClientCall.Call.Instance is { } instance && IsSame(SourceOf(instance), source))
            .Select(static pair => pair.Wrapper)
            .Distinct()
            .ToList();
    }

    /// <summary>The calls that take records, in the order of files and places.</summary>
    public static IEnumerable<IInvocationOperation> In(SourceModels models, KnownSymbols symbols, CancellationToken cancellationToken)
    {
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            foreach (var node in CandidateIndex.Find(tree, "Consume", cancellationToken))
            {
                if (models.OperationOf(node, cancellationToken) is IInvocationOperation { Instance: not null } call
                    && call.TargetMethod.ContainingType.Is(symbols.Kafka.Consumer))
                    yield return call;
            }
        }
    }

    private ImmutableArray<IdentifiedEndpoint> Find(IInvocationOperation call)
    {
        var types = call.TargetMethod.ContainingType.TypeArguments;
        var sameTypes = _endpoints
            .Where(endpoint => SymbolEqualityComparer.Default.Equals(endpoint.Analysis.Call.KeyType, types[0])
                && SymbolEqualityComparer.Default.Equals(endpoint.Analysis.Call.ValueType, types[1]))
            .ToImmutableArray();
        var source = SourceOf(call.Instance!);
        var sameSource = sameTypes.Where(endpoint => endpoint.Analysis.Call.Instance is { } instance && IsSame(SourceOf(instance), source)).ToImmutableArray();
        if (!sameSource.IsEmpty)
            return sameSource;
        var type = MemberNames.Containing(call, _cancellationToken)?.ContainingType;
        var sameClass = sameTypes.Where(endpoint => SymbolEqualityComparer.Default.Equals(endpoint.Analysis.Member?.ContainingType, type)).ToImmutableArray();
        if (sameClass.Length == 1)
            return sameClass;
        return sameTypes.Length == 1 ? sameTypes : ImmutableArray<IdentifiedEndpoint>.Empty;
    }

    // The creation of the client, or the variable or member that holds it.
    private object? SourceOf(IOperation instance)
    {
        var origin = _origins.Trace(instance, _cancellationToken);
        return origin switch
        {
            IInvocationOperation or IObjectCreationOperation => origin.Syntax,
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation member => member.Member.OriginalDefinition,
            _ => null,
        };
    }

    private static bool IsSame(object? left, object? right) => (left, right) switch
    {
        (ISymbol first, ISymbol second) => SymbolEqualityComparer.Default.Equals(first, second),
        (SyntaxNode first, SyntaxNode second) => first == second,
        _ => false,
    };
}
